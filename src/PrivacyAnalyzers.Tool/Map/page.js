"use strict";
(() => {
  const find = (id) => document.getElementById(id);
  const form = find("filters");
  const flows = [...document.querySelectorAll(".flow")];
  const rows = [...document.querySelectorAll("#data tbody tr, #findings tbody tr")];
  const flowOf = (ribbon) => ribbon.getAttribute("href").slice(1);
  const ribbons = new Map([...document.querySelectorAll(".ribbon")].map((ribbon) => [flowOf(ribbon), ribbon]));

  const fits = (value, wanted) => wanted === "" || value === wanted;
  const says = (element, text) => element.textContent.toLocaleLowerCase().includes(text);

  function filter() {
    const text = find("search").value.trim().toLocaleLowerCase();
    const category = find("category").value;
    let shown = 0;
    for (const flow of flows) {
      const facts = flow.dataset;
      const fit = fits(facts.category, category)
        && fits(facts.group, find("group").value)
        && fits(facts.protected, find("protected").value)
        && (!find("found").checked || facts.findings !== "0")
        && says(flow, text);
      flow.hidden = !fit;
      ribbons.get(flow.id)?.classList.toggle("off", !fit);
      shown += fit ? 1 : 0;
    }

    for (const row of rows) {
      row.hidden = !says(row, text) || ("category" in row.dataset && !fits(row.dataset.category, category));
    }

    const count = find("count");
    count.textContent = count.dataset.text.replace("{0}", shown).replace("{1}", flows.length);
  }

  function choose(id) {
    const flow = find(id);
    if (!flow?.classList.contains("flow")) {
      return;
    }

    for (const chosen of document.querySelectorAll(".chosen")) {
      chosen.classList.remove("chosen");
    }

    flow.open = true;
    flow.classList.add("chosen");
    ribbons.get(id)?.classList.add("chosen");
    flow.querySelector("summary").focus({ preventScroll: true });
    flow.scrollIntoView({ block: "start" });
  }

  for (const [id, ribbon] of ribbons) {
    ribbon.addEventListener("click", (event) => {
      event.preventDefault();
      history.replaceState(null, "", `#${id}`);
      choose(id);
    });
  }

  document.addEventListener("keydown", (event) => {
    const flow = event.key === "Escape" ? document.activeElement?.closest(".flow.chosen") : null;
    if (flow) {
      flow.open = false;
      ribbons.get(flow.id)?.focus();
    }
  });

  let opened = [];
  window.addEventListener("beforeprint", () => {
    opened = flows.filter((flow) => !flow.open);
    opened.forEach((flow) => { flow.open = true; });
  });
  window.addEventListener("afterprint", () => opened.forEach((flow) => { flow.open = false; }));
  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(filter));
  filter();
  choose(location.hash.slice(1));
})();
