"use strict";
(() => {
  const $ = (id) => document.getElementById(id);
  const all = (selector, inside = document) => [...inside.querySelectorAll(selector)];
  const make = (tag, ...content) => {
    const element = document.createElement(tag);
    element.append(...content);
    return element;
  };
  all("[hidden].languages, #search-form, #compare-form, button.csv").forEach((e) => { e.hidden = false; });

  // ---- The words of the interface: each place carries the key of its words.
  const WORDS = JSON.parse($("words").textContent);
  let language = document.documentElement.lang;
  const words = (key) => {
    const [table, name] = key.split(".");
    return WORDS[language][table][name];
  };
  function fill(element) {
    const slots = new Map([...element.children].map((slot) => [slot.dataset.slot, slot]));
    const parts = words(element.dataset.t).split(/\{(\w+)\}/);
    element.replaceChildren(...parts.map((part, i) => (i % 2 ? slots.get(part) : part)));
  }
  function sentence(key, values = {}) {
    const element = make("span", ...Object.entries(values).map(([name, value]) => {
      const slot = make("span", value);
      slot.dataset.slot = name;
      return slot;
    }));
    element.dataset.t = `text.${key}`;
    fill(element);
    return element;
  }
  function speak(code) {
    language = code;
    document.documentElement.lang = code;
    all("[data-t]").forEach(fill);
    for (const name of ["aria-label", "placeholder", "alt"]) {
      all(`[data-t-${name}]`).forEach((e) => e.setAttribute(name, words(e.getAttribute(`data-t-${name}`))));
    }
    all("[data-language]").forEach((b) => b.setAttribute("aria-pressed", b.dataset.language === code));
    const title = document.querySelector("h1 > [data-t]");
    if (title) document.title = title.textContent;
  }
  all("[data-language]").forEach((b) => b.addEventListener("click", () => speak(b.dataset.language)));

  // ---- One page at a time, named by the address.
  document.documentElement.classList.add("paged");
  function go() {
    const target = $(decodeURIComponent(location.hash.slice(1)) || "overview") ?? $("overview");
    const view = target.closest(".view");
    if (!view) return;
    all(".view.current").forEach((v) => v.classList.remove("current"));
    view.classList.add("current");
    document.body.dataset.view = view.id;
    const here = view.dataset.parent ?? view.id;
    all("nav a").forEach((a) => {
      if (a.hash === `#${here}`) a.setAttribute("aria-current", "page");
      else a.removeAttribute("aria-current");
    });
    for (let d = target.closest("details"); d; d = d.parentElement.closest("details")) d.open = true;
    if (target === view) scrollTo(0, 0);
    else target.scrollIntoView({ block: "start" });
    if (view.id === "search") $("query").focus({ preventScroll: true });
  }
  addEventListener("hashchange", go);
  addEventListener("load", go); // after the browser has scrolled by itself

  // ---- Print: what is folded on the page shown is unfolded.
  let folded = [];
  addEventListener("beforeprint", () => {
    folded = all(".view.current details:not([open])");
    folded.forEach((d) => { d.open = true; });
  });
  addEventListener("afterprint", () => folded.forEach((d) => { d.open = false; }));

  // ---- A cell of a matrix shows the goals behind it.
  const dialog = $("behind-cell");
  document.addEventListener("click", (event) => {
    const cell = event.target.closest("a.cell");
    if (!cell) return;
    event.preventDefault();
    const row = cell.closest("tr").firstElementChild.firstElementChild;
    const goals = all(`${cell.hash} li[data-owner="${cell.dataset.owner}"]`);
    $("behind-cell-h").replaceChildren(...row.cloneNode(true).childNodes);
    const share = Math.round((100 * goals.length) / cell.dataset.of);
    $("behind-cell-facts").replaceChildren(
      ownerName(cell.dataset.owner), ": ",
      sentence("cell_share", { count: goals.length, of: cell.dataset.of, share: sentence("percent", { value: share }) }),
    );
    $("behind-cell-goals").replaceChildren(...goals.map((goal) => goal.cloneNode(true)));
    dialog.showModal();
    $("behind-cell-h").focus();
  });
  $("behind-cell-close").addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog || event.target.closest('a[href^="#"]')) dialog.close();
  });

  const ownerName = (anchor) => document.querySelector(`#${anchor} .owner-name`).textContent;
  const elementPage = (element) => (element.dataset.page ? sentence("page_short", { page: element.dataset.page }) : "");
  const text = (element) => element.querySelector(".text").firstElementChild;

  // ---- Search: every element that has all the words, Danish and Swedish letters alike.
  const SHOWN = 50;
  const plain = (s) => s.normalize("NFKC").toLowerCase().replaceAll("ø", "ö").replaceAll("æ", "ä");
  let index = null;
  let found = [];
  let shown = 0;
  function search() {
    index ??= all(".element").map((element) => ({
      element, words: plain(`${element.textContent} ${ownerName(element.dataset.owner)}`),
    }));
    const wanted = plain($("query").value).split(/\s+/).filter(Boolean);
    found = wanted.length ? index.filter((i) => wanted.every((w) => i.words.includes(w))) : [];
    shown = 0;
    $("search-results").replaceChildren();
    $("search-count").replaceChildren(...(wanted.length ? [sentence("search_found", { count: found.length })] : []));
    more(wanted);
  }
  function more(wanted) {
    $("search-results").append(...found.slice(shown, shown + SHOWN).map(({ element }) => hit(element, wanted)));
    shown = Math.min(found.length, shown + SHOWN);
    $("search-more").hidden = shown >= found.length;
    $("search-more").onclick = () => more(wanted);
  }
  function hit(element, wanted) {
    const link = make("a", marked(text(element).cloneNode(true), wanted));
    link.href = `#${element.id}`;
    const type = element.querySelector(".type").cloneNode(true);
    const where = make("span", ownerName(element.dataset.owner), " ", elementPage(element));
    where.className = "where";
    return make("li", type, link, " ", where);
  }
  function marked(element, wanted) {
    const words = element.textContent;
    const folded = plain(words);
    if (folded.length !== words.length) return element;
    const inside = new Array(words.length).fill(false);
    for (const w of wanted) {
      for (let i = folded.indexOf(w); i >= 0; i = folded.indexOf(w, i + w.length)) inside.fill(true, i, i + w.length);
    }
    element.replaceChildren();
    for (let i = 0, j; i < words.length; i = j) {
      for (j = i; j < words.length && inside[j] === inside[i];) j += 1;
      const part = words.slice(i, j);
      element.append(inside[i] ? make("mark", part) : part);
    }
    return element;
  }
  let waiting = 0;
  const look = () => {
    if ($("query").value.trim() && document.body.dataset.view !== "search") location.hash = "#search";
    search();
  };
  $("query").addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(look, 120); });
  $("search-form").addEventListener("submit", (event) => { event.preventDefault(); look(); });

  // ---- Two municipalities side by side: what both have in one row, the rest below.
  function compare() {
    const [a, b] = [$("compare-a").value, $("compare-b").value];
    const goals = [a, b].map((owner) => clustered(owner));
    const both = [...goals[0].keys()].filter((key) => key && goals[1].has(key));
    const rows = both.map((key) => [$(`${key}-h`).firstElementChild.cloneNode(true), goals[0].get(key), goals[1].get(key)]);
    const rest = goals.map((own) => [...own].filter(([key]) => !both.includes(key)).flatMap(([, list]) => list));
    $("compared").tBodies[0].replaceChildren(
      ...rows.map(([name, ...sides]) => comparedRow(name, sides)),
      ...(rest.flat().length ? [comparedRow(sentence("unmatched"), rest)] : []),
    );
    $("compared-a").textContent = ownerName(a);
    $("compared-b").textContent = ownerName(b);
    $("compare-count").replaceChildren(sentence("compare_count", { count: both.length }));
    $("compared").hidden = false;
  }
  function clustered(owner) {
    const groups = new Map();
    for (const element of all(`#${owner} .element`)) {
      const key = element.dataset.cluster ?? "";
      if (key || ["focus_area", "goal"].includes(element.dataset.type)) groups.set(key, [...(groups.get(key) ?? []), element]);
    }
    return groups;
  }
  function comparedRow(name, sides) {
    const head = make("th", name);
    head.scope = "row";
    return make("tr", head, ...sides.map((list) => {
      const goals = make("ul", ...list.map((element) => {
        const link = make("a", text(element).cloneNode(true));
        link.href = `#${element.id}`;
        const where = make("span", elementPage(element));
        where.className = "where";
        const type = element.dataset.type === "goal" ? "" : element.querySelector(".type").cloneNode(true);
        return make("li", type, link, " ", where);
      }));
      goals.className = "goals";
      return make("td", list.length ? goals : "");
    }));
  }
  if ($("compare-form")) {
    $("compare-form").addEventListener("change", compare);
    $("compare-form").addEventListener("submit", (event) => event.preventDefault());
    compare();
  }

  // ---- The map: a point tells its goal and leads to it; a theme stands out when chosen.
  const map = $("goal-map");
  if (map) {
    const tip = $("map-tip");
    const point = (event) => event.target.closest("[data-goal]");
    map.addEventListener("mouseover", (event) => {
      const at = point(event);
      tip.hidden = !at;
      if (!at) return;
      const element = $(at.dataset.goal);
      tip.replaceChildren(text(element).cloneNode(true), make("strong", ownerName(element.dataset.owner)));
      const frame = map.parentElement.getBoundingClientRect();
      const box = at.getBoundingClientRect();
      const left = Math.min(box.left - frame.left + 14, frame.width - tip.offsetWidth - 4);
      const below = box.bottom - frame.top + 10;
      const fits = below + tip.offsetHeight < frame.height;
      tip.style.left = `${Math.max(0, left)}px`;
      tip.style.top = `${fits ? below : Math.max(0, box.top - frame.top - tip.offsetHeight - 10)}px`;
    });
    map.addEventListener("mouseleave", () => { tip.hidden = true; });
    map.addEventListener("click", (event) => {
      const at = point(event);
      if (at) location.hash = `#${at.dataset.goal}`;
    });
    all("button.theme").forEach((button) => button.addEventListener("click", () => {
      const on = button.getAttribute("aria-pressed") !== "true";
      all("button.theme").forEach((b) => b.setAttribute("aria-pressed", on && b === button));
      all("g", map).forEach((g) => g.classList.toggle("dim", on && !g.classList.contains(`p${button.dataset.color}`)));
    }));
  }

  // ---- CSV: tables as they are shown, and lists as tables.
  const label = (name, code) => name.querySelector(`[lang=${code}]`)?.textContent ?? "";
  const visible = (cell) => {
    if (!cell.querySelector("a.cell")) return cell.innerText || cell.textContent;
    return cell.querySelector("a.cell").textContent;
  };
  const element = (e) => [
    words(`type.${e.dataset.type}`), text(e).textContent, ownerName(e.dataset.owner), e.dataset.document,
    e.dataset.page ?? "", e.dataset.code ?? "", ...["responsible", "deadline", "target"].map((name) => attribute(e, name)),
  ];
  const attribute = (e, name) => e.querySelector(`[data-t="attribute.${name}"]`)?.closest("div").querySelector("dd").textContent ?? "";
  const elementHead = () => [
    ...["type", "words", "municipality", "document", "page_head", "code"].map((key) => words(`text.${key}`)),
    ...["responsible", "deadline", "target"].map((key) => words(`attribute.${key}`)),
  ];
  const tables = {
    clusters: () => [
      [`${words("text.end")} (da)`, `${words("text.end")} (sv)`, ...elementHead()],
      ...all("#clusters .cluster").flatMap((c) => all("li[data-goal]", c).map((li) => [
        label(c.querySelector(".name"), "da"), label(c.querySelector(".name"), "sv"), ...element($(li.dataset.goal)),
      ])),
    ],
    map: () => [
      ["x", "y", `${words("text.theme")} (da)`, `${words("text.theme")} (sv)`, ...elementHead()],
      ...all("g[data-goal]", map).map((g) => {
        const name = themes.get(g.dataset.theme);
        const place = g.getAttribute("transform").match(/[\d.]+/g);
        return [...place.map((number) => (language === "en" ? number : number.replace(".", ","))), name?.da ?? "", name?.sv ?? "", ...element($(g.dataset.goal))];
      }),
    ],
    standing: (list) => [
      [`${words("text.end")} (da)`, `${words("text.end")} (sv)`, words("text.facts"), ...elementHead()],
      ...all(`#${list} > li`).flatMap((row) => all("li[data-goal]", row).map((li) => [
        label(row.querySelector(".name"), "da"), label(row.querySelector(".name"), "sv"),
        row.querySelector("summary > .where").textContent, ...element($(li.dataset.goal)),
      ])),
    ],
    changes: (owner) => [
      [words("text.change"), words("text.before"), words("text.differences"), ...elementHead()],
      ...all(`#${owner}-changes li`).map((li) => [
        words(`change.${li.dataset.kind}`),
        li.dataset.before ? text($(li.dataset.before)).textContent : "",
        [...li.querySelectorAll("dl div")].map((div) => [...div.children].map(visible).join(": ")).join("; "),
        ...element($(li.dataset.goal)),
      ]),
    ],
    elements: (owner) => [
      elementHead(),
      ...(owner ? all(`#${owner} .element`) : found.length ? found.map((f) => f.element) : all(".element")).map(element),
    ],
  };
  const themes = new Map(Object.entries(JSON.parse($("themes")?.textContent ?? "{}")));
  function rows(what) {
    const [name, argument] = what.split(":");
    if (tables[name]) return tables[name](argument);
    return [...document.querySelector(what).rows].map((row) => [...row.cells].flatMap(
      (cell) => [visible(cell), ...new Array(cell.colSpan - 1).fill("")],
    ));
  }
  // A spreadsheet must not take a cell for a formula.
  const quoted = (value) => {
    const line = String(value).replace(/\s+/g, " ").trim();
    return `"${(/^[=+\-@]/.test(line) ? `'${line}` : line).replaceAll('"', '""')}"`;
  };
  all("button.csv").forEach((button) => button.addEventListener("click", () => {
    // Danish and Swedish spreadsheets part cells at semicolons, since the comma is in numbers.
    const separator = language === "en" ? "," : ";";
    const csv = rows(button.dataset.csv).map((row) => row.map(quoted).join(separator)).join("\r\n");
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob(["\ufeff", csv, "\r\n"], { type: "text/csv" }));
    link.download = button.dataset.file;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }));

  go();
})();
