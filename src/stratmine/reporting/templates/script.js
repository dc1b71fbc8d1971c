"use strict";
(() => {
  const $ = (id) => document.getElementById(id);
  const SHOWN = 50;

  // A link to something inside closed details opens them.
  function reveal(element) {
    for (let d = element?.closest("details"); d; d = d.parentElement.closest("details")) d.open = true;
  }
  function follow() {
    const target = location.hash && $(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    if (target.tagName === "DETAILS") target.open = true;
    reveal(target);
    target.scrollIntoView();
  }
  addEventListener("hashchange", follow);
  follow();

  // Paper cannot be clicked: everything is open in print.
  let closed = [];
  addEventListener("beforeprint", () => {
    closed = [...document.querySelectorAll("details:not([open])")];
    closed.forEach((d) => { d.open = true; });
  });
  addEventListener("afterprint", () => closed.forEach((d) => { d.open = false; }));

  // A cell of the matrix shows its goals right below the matrix.
  const panel = $("behind-cell");
  let opener = null;
  $("matrix")?.addEventListener("click", (event) => {
    const cell = event.target.closest("a.cell");
    const goals = cell && $(cell.hash.slice(1));
    if (!goals) return;
    event.preventDefault();
    opener = cell;
    $("behind-cell-h").textContent = goals.dataset.title;
    const copy = goals.cloneNode(true);
    copy.removeAttribute("id");
    $("behind-cell-goals").replaceChildren(copy);
    panel.hidden = false;
    panel.focus({ preventScroll: true });
    panel.scrollIntoView({ block: "nearest" });
  });
  $("behind-cell-close")?.addEventListener("click", () => {
    panel.hidden = true;
    opener?.focus();
  });

  // Search: every element that has all the words.
  const plain = (text) => text.normalize("NFKC").toLowerCase();
  let index = null;
  function search() {
    index ??= [...document.querySelectorAll(".element")].map((element) => ({
      element, words: plain(element.textContent + " " + element.dataset.owner),
    }));
    const wanted = plain($("query").value).split(/\s+/).filter(Boolean);
    const found = wanted.length ? index.filter((i) => wanted.every((w) => i.words.includes(w))) : [];
    const { found: foundText, shown } = $("search-count").dataset;
    const more = found.length > SHOWN ? ` (${shown} ${SHOWN})` : "";
    $("search-count").textContent = wanted.length ? `${foundText} ${found.length}${more}` : "";
    $("search-results").replaceChildren(...found.slice(0, SHOWN).map(({ element }) => hit(element)));
  }
  function hit(element) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = `#${element.id}`;
    link.append(element.querySelector(".text").firstElementChild.cloneNode(true));
    const where = document.createElement("span");
    where.className = "where";
    const kind = element.querySelector(".type").textContent.trim();
    const page = element.querySelector(":scope > .where")?.textContent;
    where.textContent = [kind, element.dataset.owner, page].filter(Boolean).join(", ");
    item.append(link, where);
    return item;
  }
  let waiting = 0;
  $("query").addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(search, 120); });
  $("search-form").addEventListener("submit", (event) => { event.preventDefault(); search(); });

  // Tables as CSV; a spreadsheet must not take a cell for a formula.
  function csv(table) {
    const cell = (c) => {
      const text = (c.querySelector("a.cell") ?? c).textContent.replace(/\s+/g, " ").trim();
      return `"${(/^[=+\-@\t\r]/.test(text) ? "'" + text : text).replaceAll('"', '""')}"`;
    };
    return [...table.rows].map((row) => [...row.cells].map(cell).join(",")).join("\r\n") + "\r\n";
  }
  for (const button of document.querySelectorAll("button.csv")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob(["\ufeff", csv($(button.dataset.table))], { type: "text/csv" }));
      link.download = button.dataset.file;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    });
  }

  // Plots: plotly's script is unpacked when the first plot is drawn.
  let loading = null;
  function loadPlotly() {
    loading ??= (async () => {
      const packed = Uint8Array.from(atob($("plotly").textContent.trim()), (c) => c.charCodeAt(0));
      const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
      const script = document.createElement("script");
      script.textContent = await new Response(stream).text();
      document.head.append(script);
    })();
    return loading;
  }
  async function draw(place) {
    try {
      await loadPlotly();
      const { data, layout } = JSON.parse($(place.dataset.figure).textContent);
      const small = matchMedia("(max-width: 40rem)").matches;
      await Plotly.newPlot(place, data, layout, {
        responsive: true, displaylogo: false, displayModeBar: small ? false : "hover",
      });
      place.on("plotly_click", ({ points: [point] }) => { location.hash = point.customdata; });
    } catch {
      place.closest(".scroll").nextElementSibling.hidden = false;
    }
  }
  // After the page is there: reading can begin before anything is drawn.
  addEventListener("load", () => setTimeout(() => {
    document.querySelectorAll(".plot").forEach(draw);
  }, 50));
})();
