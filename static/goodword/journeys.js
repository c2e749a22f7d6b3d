/* Touchpoints are moved by dragging their grip, by mouse, pen or finger, or by Alt and an arrow. The server moves them. */
(() => {
  "use strict";
  const board = document.querySelector("[data-journey]");
  const form = document.querySelector("[data-journey-move]");
  if (!board || !form) return;

  const send = (point, cell, place) => {
    form.action = form.dataset.action.replace("/x/", `/${point.dataset.point}/`);
    form.elements.stage.value = cell.dataset.stage;
    form.elements.lane.value = cell.dataset.lane;
    form.elements.place.value = String(place);
    form.submit();
  };
  const inside = (cell, but) => [...cell.querySelectorAll("[data-point]")].filter((each) => each !== but);
  const placeAt = (cell, y, point) => {
    const others = inside(cell, point);
    const below = others.findIndex((each) => {
      const box = each.getBoundingClientRect();
      return y < box.top + box.height / 2;
    });
    return below < 0 ? others.length : below;
  };

  let moving = null;
  let target = null;
  const leave = () => {
    if (target) target.classList.remove("is-target");
    if (moving) moving.classList.remove("is-moving");
    target = null;
  };
  board.addEventListener("pointerdown", (event) => {
    const grip = event.target.closest("[data-grip]");
    if (!grip || event.button) return;
    event.preventDefault();
    moving = grip.closest("[data-point]");
    moving.classList.add("is-moving");
    grip.setPointerCapture(event.pointerId);
  });
  board.addEventListener("pointermove", (event) => {
    if (!moving) return;
    const under = document.elementFromPoint(event.clientX, event.clientY);
    const cell = under && under.closest(".journey-cell");
    if (cell === target) return;
    if (target) target.classList.remove("is-target");
    target = cell;
    if (target) target.classList.add("is-target");
  });
  board.addEventListener("pointerup", (event) => {
    if (!moving) return;
    const [point, cell] = [moving, target];
    leave();
    moving = null;
    if (cell) send(point, cell, placeAt(cell, event.clientY, point));
  });
  board.addEventListener("pointercancel", () => { leave(); moving = null; });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && moving) { leave(); moving = null; }
  });

  board.addEventListener("keydown", (event) => {
    const point = event.target.closest("[data-point]");
    if (!point || !event.altKey || !event.key.startsWith("Arrow")) return;
    event.preventDefault();
    const cell = point.closest(".journey-cell");
    const row = cell.parentElement;
    const at = inside(cell).indexOf(point);
    const sideways = { ArrowLeft: cell.previousElementSibling, ArrowRight: cell.nextElementSibling }[event.key];
    if (sideways && sideways.matches(".journey-cell")) { send(point, sideways, inside(sideways).length); return; }
    if (event.key === "ArrowUp" && at > 0) { send(point, cell, at - 1); return; }
    if (event.key === "ArrowDown" && at < inside(cell).length - 1) { send(point, cell, at + 1); return; }
    const lane = { ArrowUp: row.previousElementSibling, ArrowDown: row.nextElementSibling }[event.key];
    const other = lane && lane.children[[...row.children].indexOf(cell)];
    if (other && other.matches(".journey-cell")) send(point, other, event.key === "ArrowUp" ? inside(other).length : 0);
  });

  // After a move the page is new: the address leads to the touchpoint's link, which so has the focus; it is told of.
  const link = location.hash.startsWith("#touchpoint-") && document.getElementById(location.hash.slice(1));
  if (link) {
    addEventListener("load", () => requestAnimationFrame(() => link.focus()));
    const cell = link.closest(".journey-cell");
    const stage = cell && document.getElementById(`stage-${cell.dataset.stage}`);
    const said = document.querySelector("[data-journey-said]");
    const lane = cell && cell.parentElement.querySelector("th");
    if (said && stage && lane) {
      said.textContent = `${link.textContent}: ${stage.querySelector("a").textContent}, ${lane.textContent.trim()}`;
    }
  }
})();
