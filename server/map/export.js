// Writes outlines.tsv from Natural Earth's countries: fewer points, small islands left out, whole hundredths of a degree.
// Usage: node export.js countries-50m.json countries.tsv > outlines.tsv
"use strict";
const fs = require("fs");

const FINEST = 0.03;          // square degrees (at the equator) below which a point's triangle is left out
const SMALLEST = 0.25;        // square degrees below which a ring is left out, unless it is its country's largest
const SOUTH = -60;            // what lies wholly south of it is left out
const OTHER_NAMES = {         // names of the package that countries.tsv spells or means otherwise
  "Congo": "COG", "Dem. Rep. Congo": "COD", "St. Vin. and Gren.": "VCT", "Turks and Caicos Is.": "TCA",
  "Wallis and Futuna Is.": "WLF", "St-Barthélemy": "BLM"};

const [atlas, countries] = process.argv.slice(2).map(f => fs.readFileSync(f, "utf8"));
const topology = JSON.parse(atlas);

function codesByName() {
  const codes = new Map();
  for (const line of countries.split("\n")) {
    if (line && !line.startsWith("#")) {
      const [code, name, others] = line.split("\t");
      [name, ...others.split(";")].forEach(n => codes.set(n, code));
    }
  }
  Object.entries(OTHER_NAMES).forEach(([name, code]) => codes.set(name, code));
  return codes;
}

// Unicode knows the numbers of regions that the package has as aliases of their two letters, and these by name.
function codeOf(country, codes) {
  const names = new Intl.DisplayNames(["en"], {type: "region"});
  const region = country.id ? Intl.getCanonicalLocales("und-" + country.id)[0].slice(4) : "";
  return codes.get(country.properties.name) ?? codes.get(region && names.of(region)) ?? "-";
}

function decode(arc) {
  const {scale, translate} = topology.transform;
  let x = 0, y = 0;
  return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
}

function triangle([ax, ay], [bx, by], [cx, cy]) {
  return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2 * Math.cos(by * Math.PI / 180);
}

// Visvalingam and Whyatt 1993: the point with the smallest triangle goes first. Ends stay, so that neighbours still share a border.
function simplify(points) {
  const kept = points.slice();
  const fewest = String(points[0]) === String(points.at(-1)) ? 5 : 3;   // so that what two arcs enclose stays
  while (kept.length > fewest) {
    let least = Infinity, at = 0;
    for (let i = 1; i < kept.length - 1; i++) {
      const area = triangle(kept[i - 1], kept[i], kept[i + 1]);
      if (area < least) { least = area; at = i; }
    }
    if (least >= FINEST) break;
    kept.splice(at, 1);
  }
  return kept;
}

const arcs = topology.arcs.map(decode).map(simplify);

// The package joins what the 180th meridian cuts; a flat map needs it cut again.
function cut(points) {
  const along = [points[0]];
  for (const [x, y] of points.slice(1)) {
    const last = along.at(-1)[0];
    along.push([x + 360 * Math.round((last - x) / 360), y]);
  }
  return [-360, 0, 360].map(shift =>
      half(half(along.map(([x, y]) => [x + shift, y]), 1), -1)).filter(part => part.length > 0);
}

// What of a ring lies within 180 degrees of longitude on one side (Sutherland and Hodgman 1974).
function half(points, sign) {
  return points.flatMap(([x, y], i) => {
    const [px, py] = points.at(i - 1);
    const inside = sign * x <= 180, before = sign * px <= 180;
    const edge = sign * 180;
    const crossing = [edge, py + (y - py) * (edge - px) / (x - px)];
    return inside ? (before ? [[x, y]] : [crossing, [x, y]]) : before ? [crossing] : [];
  });
}

function ring(indexes) {
  const points = indexes.flatMap((index, n) => {
    const arc = index < 0 ? arcs[~index].slice().reverse() : arcs[index];
    return n === 0 ? arc : arc.slice(1);
  });
  return cut(points.slice(0, -1)).map(whole);                   // the last is the first
}

function whole(points) {
  return points.map(([x, y]) => [Math.round(x * 100), Math.round(y * 100)])
      .filter((p, i, all) => String(p) !== String(all.at(i - 1)));
}

function area(points) {
  let sum = 0;
  points.forEach(([x, y], i) => {
    const [nx, ny] = points[(i + 1) % points.length];
    sum += x * ny - nx * y;
  });
  return Math.abs(sum) / 2 / 10000;
}

function rings(country) {
  const polygons = country.type === "Polygon" ? [country.arcs] : country.arcs;
  const all = polygons.flat().flatMap(ring)
      .filter(r => r.length >= 3 && r.some(([, y]) => y > SOUTH * 100))
      .sort((a, b) => area(b) - area(a));
  return all.filter((r, i) => i === 0 || area(r) >= SMALLEST);
}

function words(points) {
  return points.map(([x, y], i) => i === 0 ? `${x} ${y}` : `${x - points[i - 1][0]} ${y - points[i - 1][1]}`).join(" ");
}

const codes = codesByName();
console.log(`# Outlines of countries, for a picture of the world only: simplified, small islands left out, nothing south of 60 degrees south.
# Format: UTF-8, tab-separated, 2 columns, LF.
# column 1: ISO 3166-1 alpha-3, XKX for Kosovo; - where there is none. A code may stand in several lines.
# column 2: rings, separated by ';'. A ring is whole numbers separated by a space: longitude and latitude of its first point, then for each
#   further point how far it lies east and north of the one before; all in hundredths of a degree. It has at least three points; from the last
#   it goes back to the first. Where a ring lies within another, it is a hole.
# Origin: Natural Earth 1:50m (public domain) as the npm package world-atlas 2.0.2 has it; see server/map. Borders as they are held, not as
#   they are claimed: no judgement on status or sovereignty is meant.`);
topology.objects.countries.geometries
    .map(country => [codeOf(country, codes), rings(country)])
    .filter(([, all]) => all.length > 0)
    .sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0)
    .forEach(([code, all]) => console.log(code + "\t" + all.map(words).join(";")));
