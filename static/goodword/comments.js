/* Marking words in the text fills the form below it. Without this file the passage is chosen from the list. */
(() => {
  "use strict";

  const form = document.querySelector("[data-comment-form]");
  if (!form) return;
  const block = form.elements.namedItem("block");
  const words = form.elements.namedItem("words");
  const text = form.elements.namedItem("text");
  const card = form.closest("section");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "btn btn-primary comment-marked";
  button.textContent = card.querySelector("h2").textContent;
  button.hidden = true;
  document.body.append(button);

  function marked() {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed || !selection.rangeCount) return null;
    const parent = selection.getRangeAt(0).commonAncestorContainer;
    const element = parent.nodeType === Node.ELEMENT_NODE ? parent : parent.parentElement;
    const passage = element ? element.closest("[data-block]") : null;
    const said = selection.toString().trim();
    return passage && said ? { id: passage.dataset.block, said } : null;
  }

  document.addEventListener("selectionchange", () => {
    button.hidden = marked() === null;
  });
  button.addEventListener("mousedown", (event) => event.preventDefault());
  button.addEventListener("click", () => {
    const found = marked();
    if (!found) return;
    block.value = found.id;
    words.value = found.said;
    button.hidden = true;
    card.scrollIntoView({ block: "center" });
    text.focus();
  });
})();
