/* The workshop goes without this file: it grows fields, shows what a reference says, counts while somebody types,
   and cites by a press or by @ and a choice. */
(() => {
  "use strict";

  const form = document.querySelector("[data-workshop]");
  if (!form) return;
  const REFERENCE = /\[\[\s*([A-Za-z][A-Za-z0-9-]{0,15})\s*(?::\s*(\w+)\s*)?\]\]/g;
  const sizesItself = CSS.supports("field-sizing", "content");

  function grow(field) {
    if (sizesItself) return;
    field.style.height = "auto";
    field.style.height = `${field.scrollHeight + 2}px`;
  }

  /* What the evidence says stands in its card; a reference under the line repeats it. */
  function wordsOf(label, part) {
    const card = document.querySelector(`[data-evidence="${CSS.escape(label)}"]`);
    if (!card) return { words: "", known: false, stale: false };
    const found = card.querySelector(`data[data-part="${CSS.escape(part)}"]`);
    const stale = card.querySelector(".evidence-id.is-stale") !== null;
    return { words: found ? found.value : "", known: found !== null, stale };
  }
  function short(words) {
    return words.length > 80 ? `${words.slice(0, 79).trimEnd()}…` : words;
  }
  function showCited(field) {
    const place = form.querySelector(`[data-cited-of="${CSS.escape(field.dataset.cites)}"]`);
    if (!place) return;
    const seen = new Set();
    const shown = [];
    for (const [, label, part] of field.value.matchAll(REFERENCE)) {
      const key = `${label}:${part || "value"}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const says = wordsOf(label, part || "value");
      const mark = document.createElement("span");
      mark.className = `cited${says.known ? (says.stale ? " is-stale" : "") : " is-wrong"}`;
      const name = document.createElement("b");
      name.textContent = label;
      mark.append(short(says.words) || "?", name);
      shown.push(mark);
    }
    place.replaceChildren(...shown);
  }
  function light(field) {
    const labels = new Set([...field.value.matchAll(REFERENCE)].map((found) => found[1]));
    const quote = field.closest(".block-quote")?.querySelector("select");
    if (quote?.selectedOptions[0]) labels.add(quote.selectedOptions[0].textContent.split(" ")[0]);
    for (const card of document.querySelectorAll("[data-evidence]")) {
      card.classList.toggle("is-cited", labels.has(card.dataset.evidence));
    }
  }

  /* Told to those who cannot see the page, once somebody stops typing. */
  const said = document.querySelector("[data-workshop-said]");
  let telling = 0;
  function say(words, after = 1200) {
    clearTimeout(telling);
    telling = setTimeout(() => { if (said && said.textContent !== words) said.textContent = words; }, after);
  }

  /* The server counts, as it does when it checks: one way of counting, references and links included. */
  let counting = 0;
  let asked = null;
  async function count() {
    asked?.abort();
    const mine = new AbortController();
    asked = mine;
    const typed = new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === "string"));
    try {
      const answer = await fetch(form.dataset.lengthUrl, { method: "POST", body: typed, signal: mine.signal });
      if (!answer.ok || answer.redirected) return; // the number that stands is old, and no words are lost by it
      const html = (await answer.text()).trim();
      const place = document.querySelector("[data-length]");
      if (asked !== mine || !html || !place) return;
      place.innerHTML = html; // drawn and escaped by the server, as every part of a page
      say([...place.querySelectorAll("[data-length-words]")].map((each) => each.textContent.trim()).join(" "));
    } catch (error) {
      if (error.name !== "AbortError" && !(error instanceof TypeError)) throw error;
    }
  }
  function countSoon() {
    if (!form.dataset.lengthUrl) return;
    clearTimeout(counting);
    counting = setTimeout(count, 350);
  }

  /* @ and a few letters: a list of the evidence under the line. Up and down choose, Enter cites, Escape closes. */
  const ASKS = /(^|[\s([“"«])@([^\s@[\]]{0,30})$/u;
  let menu = null; // { field, list, start, end }
  function offers(letters) {
    const wanted = letters.toLocaleLowerCase();
    return [...document.querySelectorAll("[data-evidence]")].flatMap((card) => {
      if (card.classList.contains("is-gone")) return [];
      return [...card.querySelectorAll("data[data-part]")].map((part) => ({
        cite: part.dataset.part === "value" ? card.dataset.evidence : `${card.dataset.evidence}:${part.dataset.part}`,
        words: part.value,
        about: `${card.querySelector("h3")?.textContent ?? ""} ${card.querySelector(".evidence-words")?.textContent ?? ""}`,
      }));
    }).filter((each) => `${each.cite} ${each.words} ${each.about}`.toLocaleLowerCase().includes(wanted)).slice(0, 12);
  }
  function close() {
    if (!menu) return;
    for (const name of ["aria-controls", "aria-activedescendant", "aria-autocomplete"]) menu.field.removeAttribute(name);
    menu.list.remove();
    menu = null;
  }
  const options = () => [...menu.list.children];
  const chosen = () => options().find((each) => each.getAttribute("aria-selected") === "true");
  function choose(option) {
    for (const each of options()) each.setAttribute("aria-selected", String(each === option));
    menu.field.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  }
  function cite(option) {
    const { field, start, end } = menu;
    close();
    field.setRangeText(`[[${option.dataset.cites}]]`, start, end, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  function offer(field) {
    const end = field.selectionStart;
    const found = end === field.selectionEnd && field.value.slice(0, end).match(ASKS);
    close();
    if (!found) return;
    const lines = offers(found[2]);
    if (!lines.length) {
      say(form.dataset.none, 300);
      return;
    }
    const list = document.createElement("ul");
    list.className = "cite-menu";
    list.id = "cite-menu";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", form.dataset.citeLabel);
    list.append(...lines.map((each, at) => {
      const option = document.createElement("li");
      option.id = `cite-${at}`;
      option.setAttribute("role", "option");
      option.dataset.cites = each.cite;
      const label = document.createElement("b");
      label.className = "evidence-id";
      label.textContent = each.cite;
      const words = document.createElement("span");
      words.textContent = short(each.words);
      option.append(label, words);
      option.addEventListener("mousedown", (event) => { event.preventDefault(); cite(option); });
      return option;
    }));
    field.after(list);
    list.style.insetBlockStart = `${field.offsetTop + field.offsetHeight + 2}px`;
    menu = { field, list, start: end - found[2].length - 1, end };
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-controls", list.id);
    choose(list.firstElementChild);
    say(form.dataset.found.replace("%(count)d", lines.length), 300);
  }
  /* Whether the key was for the menu. */
  function steers(event) {
    if (!menu || event.isComposing || event.target !== menu.field) return false;
    const all = options();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) choose(all[(all.indexOf(chosen()) + step + all.length) % all.length]);
    else if (event.key === "Enter" || event.key === "Tab") cite(chosen());
    else if (event.key === "Escape") close();
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  let last = null;
  let changed = false;
  form.addEventListener("input", (event) => {
    changed = true;
    if (event.target.matches("[data-grows]")) grow(event.target);
    if (event.target.matches("[data-cites]")) {
      showCited(event.target);
      if (form.dataset.lengthUrl && !event.isComposing) offer(event.target);
    }
    countSoon();
  });
  form.addEventListener("focusout", (event) => { if (menu?.field === event.target) close(); });
  form.addEventListener("focusin", (event) => {
    if (!event.target.matches("textarea")) return;
    if (event.target.matches("[data-cites]")) last = event.target;
    light(event.target);
  });
  form.addEventListener("keydown", (event) => {
    if (steers(event)) return;
    if (event.key === "Enter" && event.target.matches("textarea") && !event.isComposing) event.preventDefault();
  });
  form.addEventListener("submit", () => { changed = false; });
  window.addEventListener("beforeunload", (event) => { if (changed) event.preventDefault(); });

  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
      event.preventDefault();
      form.requestSubmit(document.querySelector("[data-save]") || undefined);
    }
  });
  document.addEventListener("click", (event) => {
    const cite = event.target.closest("[data-cite]");
    if (!cite) return;
    const field = last || form.querySelector(".block-paragraph textarea") || form.querySelector("[data-cites]");
    if (!field) return;
    field.focus();
    field.setRangeText(`[[${cite.dataset.cite}]]`, field.selectionStart, field.selectionEnd, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });

  for (const field of form.querySelectorAll("[data-grows]")) grow(field);
  const focus = form.dataset.focusBlock && document.getElementById(`block-${form.dataset.focusBlock}`);
  if (focus) {
    focus.scrollIntoView({ block: "center" });
    focus.querySelector("textarea, input:not([type=hidden]), select")?.focus({ preventScroll: true });
  }
})();
