/* The palette (Ctrl-K), G and a letter, the sheet of keys (?). Without this file the field leads to the search page. */
(() => {
  "use strict";

  const dialog = document.getElementById("palette");
  const keys = document.getElementById("keys");
  if (!dialog || !keys) return;
  const field = document.getElementById("palette-words");
  const box = document.querySelector("[data-search-box]");
  const list = document.getElementById("palette-lines");
  const said = document.getElementById("palette-said");
  const lines = () => [...list.querySelectorAll("[role=option]")];
  let asked = null; // the question on its way: a newer one stops it
  let timer = 0;

  function choose(line) {
    for (const each of lines()) each.setAttribute("aria-selected", String(each === line));
    if (!line) field.removeAttribute("aria-activedescendant");
    else {
      field.setAttribute("aria-activedescendant", line.id);
      line.scrollIntoView({ block: "nearest" });
    }
  }
  const chosen = () => lines().find((line) => line.getAttribute("aria-selected") === "true");
  function move(step) {
    const all = lines();
    if (!all.length) return;
    const at = all.indexOf(chosen());
    choose(all[(at + step + all.length) % all.length]);
  }
  function show(html) {
    list.innerHTML = html; // drawn and escaped by the server, as every part of a page
    lines().forEach((line, at) => { line.id = `palette-line-${at}`; });
    const count = lines().length;
    said.textContent = count ? dialog.dataset.found.replace("%(count)d", count) : dialog.dataset.none;
    choose(lines()[0]);
  }
  async function ask() {
    asked?.abort();
    const mine = new AbortController();
    asked = mine;
    const address = new URL(dialog.dataset.url, location.href);
    address.searchParams.set("q", field.value);
    try {
      const answer = await fetch(address, { signal: mine.signal, headers: { "HX-Request": "true", "HX-Current-URL": location.href } });
      const away = answer.headers.get("HX-Redirect");
      if (away) location.assign(away);
      else if (!answer.ok) throw new Error(String(answer.status));
      else {
        const html = await answer.text();
        if (asked === mine) show(html);
      }
    } catch (error) {
      if (error.name === "AbortError") return;
      list.replaceChildren();
      choose(null);
      said.textContent = dialog.dataset.lost;
    }
  }
  function open(words = "") {
    if (document.querySelector("dialog[open]")) return;
    field.value = words;
    dialog.showModal();
    field.focus();
    ask();
  }

  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, 60);
  });
  field.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    }
  });
  field.form.addEventListener("submit", (event) => {
    const line = chosen();
    const isFresh = !list.dataset.stale;
    if (!line || !isFresh) return; // the search page answers
    event.preventDefault();
    line.click();
  });
  /* What stands there answers older words until the answer comes: Enter must not follow it. */
  field.addEventListener("input", () => { list.dataset.stale = "1"; });
  new MutationObserver(() => { delete list.dataset.stale; }).observe(list, { childList: true });
  list.addEventListener("mousemove", (event) => {
    const line = event.target.closest("[role=option]");
    if (line && line !== chosen()) choose(line);
  });
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog || event.target.closest("[data-close-palette]")) dialog.close();
  });
  dialog.addEventListener("close", () => {
    clearTimeout(timer);
    asked?.abort();
  });

  box?.addEventListener("click", () => open(box.value));
  box?.addEventListener("input", () => {
    open(box.value);
    box.value = "";
  });

  /* Single letters can be switched off, for those whose voice or hand presses them by chance. */
  const single = document.getElementById("single-keys");
  const isOn = () => localStorage.getItem("single-keys") !== "off";
  single.checked = isOn();
  single.addEventListener("change", () => {
    if (single.checked) localStorage.removeItem("single-keys");
    else localStorage.setItem("single-keys", "off");
  });

  const isTyping = (target) => target.matches?.("textarea, select, [contenteditable], input:not([type=checkbox], [type=radio])");
  let going = 0; // until when a letter follows G
  function act(key) {
    if (Date.now() < going) {
      going = 0;
      const place = keys.querySelector(`[data-go="${CSS.escape(key)}"]`);
      place?.click();
      return Boolean(place);
    }
    if (key === "g") going = Date.now() + 1500;
    else if (key === "?") keys.showModal();
    else if (key === "c") {
      const menu = document.querySelector("details[data-new-menu]");
      if (!menu) return false;
      menu.open = true;
      menu.querySelector("a, button")?.focus();
    } else return false;
    return true;
  }
  document.addEventListener("keydown", (event) => {
    const key = event.key.toLowerCase();
    if ((event.ctrlKey || event.metaKey) && key === "k") {
      event.preventDefault();
      if (dialog.open) dialog.close();
      else open(isTyping(event.target) ? "" : (getSelection()?.toString() || "").trim().slice(0, 100));
      return;
    }
    if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTyping(event.target) || document.querySelector("dialog[open]")) return;
    if (!isOn() && event.key !== "?") event.stopImmediatePropagation();
    else if (act(key)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }, true);
})();
