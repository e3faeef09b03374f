// A mark that is chosen shows all pieces of its record, and its chain at the foot of the window.
(() => {
  const reading = document.querySelector(".reading");
  const bar = document.querySelector(".bar");
  if (!reading || !bar) return;
  const pieces = new Map();
  for (const piece of reading.querySelectorAll("[data-of]")) {
    for (const record of piece.dataset.of.split(" ").filter(Boolean)) {
      if (!pieces.has(record)) pieces.set(record, []);
      pieces.get(record).push(piece);
    }
  }
  let chosen = "";

  function light(record, on) {
    for (const piece of pieces.get(record) ?? []) piece.classList.toggle("lit", on);
    document.getElementById(record)?.classList.toggle("lit", on);
  }

  function choose(record) {
    if (record === chosen) return;
    light(chosen, false);
    chosen = record;
    light(chosen, true);
    const chain = document.getElementById(record)?.querySelector("[data-chain]")?.dataset.chain;
    bar.replaceChildren();
    if (!chain) return;
    const line = document.createElement("p");
    const words = document.createElement("bdi");
    words.textContent = chain;
    line.append(record + ": ", words);
    bar.append(line);
  }

  // Where marks lie over one another, each further choice takes the next one out.
  function next(records) {
    return records[(records.indexOf(chosen) + 1) % records.length];
  }

  reading.addEventListener("click", event => {
    const piece = event.target.closest("bdi[data-of]");
    if (piece && piece.dataset.of) choose(next(piece.dataset.of.split(" ")));
  });
  reading.addEventListener("focusin", event => {
    const link = event.target.closest("sup a[data-of]");
    if (link) choose(link.dataset.of);
  });
  document.addEventListener("keydown", event => {
    if (event.key === "Escape") choose("");
  });
})();
