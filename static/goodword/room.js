/* The room without reloading: lines of the timeline as they are written, then the parts that they tell of.
   Without this file the room shows what there is when it is opened. */
(() => {
  "use strict";
  const list = document.querySelector("[data-live]");
  if (!list || !window.EventSource) return;
  const count = document.querySelector("[data-live-count]");
  const changed = document.querySelector("[data-room-changed]");
  let last = Number(list.dataset.after);
  let refusals = 0;
  let drawing = 0;

  function say(state) {
    for (const word of document.querySelectorAll("[data-live-state]")) word.hidden = word.dataset.liveState !== state;
  }

  function isInUse(part) {
    if (part.contains(document.activeElement)) return true;
    return [...part.querySelectorAll("input, textarea, select")].some((field) => {
      if (field.type === "hidden") return false;
      if (field.type === "checkbox" || field.type === "radio") return field.checked !== field.defaultChecked;
      if (field.tagName === "SELECT") {
        const begun = [...field.options].find((option) => option.defaultSelected) || field.options[0];
        return Boolean(begun) && field.value !== begun.value;
      }
      return field.value !== field.defaultValue;
    });
  }

  async function drawParts() {
    const answer = await fetch(location.href, { credentials: "same-origin" }).catch(() => null);
    if (!answer || !answer.ok || answer.redirected) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const part of document.querySelectorAll("[data-part]")) {
      const other = fresh.querySelector(`[data-part="${part.dataset.part}"]`);
      if (!other) continue;
      if (isInUse(part)) {
        changed.hidden = false; // nobody's words are taken out of their hands
        continue;
      }
      part.replaceWith(other);
      other.dispatchEvent(new CustomEvent("htmx:load", { bubbles: true })); // countdowns tick in it
    }
  }

  function take(event) {
    const id = Number(event.lastEventId);
    if (!(id > last)) return; // seen: a connection that broke may bring it twice
    last = id;
    list.insertAdjacentHTML("afterbegin", event.data);
    count.textContent = String(Number(count.textContent) + 1);
    if (list.firstElementChild.dataset.kind === "note") return;
    clearTimeout(drawing);
    drawing = setTimeout(drawParts, 300); // several lines at once, one look
  }

  function listen() {
    const source = new EventSource(`${list.dataset.live}?after=${last}`);
    source.addEventListener("entry", take);
    source.addEventListener("open", () => {
      refusals = 0;
      say("on");
    });
    source.addEventListener("error", () => {
      if (source.readyState !== EventSource.CLOSED) return; // the end of a piece: it comes again by itself
      say("off");
      refusals += 1;
      setTimeout(listen, Math.min(60, 2 ** refusals) * 1000);
    });
  }
  addEventListener("offline", () => say("off"));
  listen();
})();
