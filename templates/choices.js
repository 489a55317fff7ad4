// For pages with tabs, versions or pivots: shows one part at a time, and remembers which.
(() => {
  const { all, recall, remember, named, isModified } = isogloss;
  const shownNow = () => dispatchEvent(new Event("shown"));

  // What readers chose, the latest first: in the address of the page, else on pages before.
  const chosenOf = (key) => {
    let ids = [new URLSearchParams(location.search).get(key), recall(key)].join().split(",").filter(Boolean);
    return {
      find: (accept) => ids.find(accept),
      add: (id) => (ids = [...new Set([id, ...ids])].slice(0, 50)),
      keep: (shown) => {
        remember(key, ids.join());
        const url = new URL(location);
        url.searchParams.set(key, [...new Set(shown)].filter(Boolean).join());
        url.search = url.search.replaceAll("%2C", ",");
        history.replaceState(null, "", url);
      },
    };
  };

  // What is hidden is still found by the browser's own search, where it can.
  const show = (part, shown) => (part.hidden = shown ? false : "until-found");
  const openHash = () => {
    const target = named(location.hash);
    if (target?.role === "tab") target.click();
    if (!target?.closest("[hidden]")) return;
    for (let part = target; (part = part.closest("[hidden]")); part = part.parentElement) {
      part.dispatchEvent(new Event("beforematch", { bubbles: true }));
    }
    target.scrollIntoView();
  };

  const startTabs = () => {
    const chosen = chosenOf("tabs");
    const idsOf = (tab) => tab.dataset.tab.split("+");
    const panelOf = (tab) => named(tab.hash);
    const groups = all(".tabs > ul").map((list) => ({ list, tabs: all("a", list) }));
    const known = groups.flatMap(({ tabs }) => tabs.flatMap(idsOf));
    const choiceOf = (tab) => chosen.find((id) => idsOf(tab).includes(id));
    const select = (group) => {
      const current = groups.flatMap(({ tab }) => (tab ? idsOf(tab) : []));
      const fits = (id) => current.includes(id) || !known.includes(id);
      group.shown = group.tabs.filter(({ dataset: { condition } }) => !condition || condition.split("+").some(fits));
      const id = chosen.find((id) => group.shown.some((tab) => idsOf(tab).includes(id)));
      group.tab = group.shown.find((tab) => idsOf(tab).includes(id)) || group.shown[0];
      for (const tab of group.tabs) {
        const selected = tab === group.tab;
        const panel = panelOf(tab);
        tab.parentElement.hidden = !group.shown.includes(tab);
        tab.ariaSelected = selected;
        tab.tabIndex = panel.tabIndex = selected ? 0 : -1;
        show(panel, selected);
      }
    };
    const update = () => {
      // Twice, for conditions that a later group decides.
      groups.forEach(select);
      groups.forEach(select);
      shownNow();
    };
    const choose = (tab) => {
      const before = tab.getBoundingClientRect().top;
      chosen.add(choiceOf(tab) || idsOf(tab)[0]);
      update();
      chosen.keep(groups.map(({ tab }) => tab && choiceOf(tab)));
      // The tab stays where it was, whatever the groups above it show now.
      scrollBy(0, tab.getBoundingClientRect().top - before);
    };
    for (const group of groups) {
      const { list, tabs } = group;
      list.role = "tablist";
      for (const tab of tabs) {
        const panel = panelOf(tab);
        tab.role = "tab";
        tab.parentElement.role = "presentation";
        tab.setAttribute("aria-controls", panel.id);
        panel.role = "tabpanel";
        panel.setAttribute("aria-labelledby", tab.id);
      }
      list.addEventListener("click", (event) => {
        const tab = event.target.closest("a");
        if (!tab || isModified(event)) return;
        event.preventDefault();
        choose(tab);
      });
      list.addEventListener("keydown", (event) => {
        const { shown, tab } = group;
        const forth = getComputedStyle(list).direction === "rtl" ? -1 : 1;
        const at = shown.indexOf(tab) + shown.length;
        const to = { ArrowRight: at + forth, ArrowLeft: at - forth, Home: 0, End: shown.length - 1 }[event.key];
        if (to === undefined || isModified(event)) return;
        event.preventDefault();
        const next = shown[to % shown.length];
        next.focus();
        choose(next);
      });
    }
    addEventListener("beforematch", ({ target: panel }) => {
      const { tab, condition } = panel.dataset;
      if (!tab) return;
      if (condition) chosen.add(condition.split("+")[0]);
      chosen.add(idsOf(panel)[0]);
      update();
    });
    update();
  };

  const startChoices = () => {
    for (const select of all("select[data-choice]")) {
      const name = select.dataset.choice;
      const chosen = chosenOf({ range: "view", pivot: "pivots" }[name]);
      const parts = all(`article [data-${name}]:not([hidden])`);
      const options = [...select.options];
      const shows = (option, part) => part.dataset[name].split(" ").some((id) => option.dataset.shows.split(" ").includes(id));
      const update = (option) => {
        option.selected = true;
        parts.forEach((part) => show(part, shows(option, part)));
        shownNow();
      };
      select.addEventListener("change", () => {
        chosen.add(select.value);
        chosen.keep([select.value]);
        update(select.selectedOptions[0]);
      });
      addEventListener("beforematch", ({ target }) => {
        const option = parts.includes(target) && options.find((option) => shows(option, target));
        if (option) update(option);
      });
      select.closest(".choices").hidden = false;
      const id = chosen.find((id) => options.some(({ value }) => value === id));
      update(options.find(({ value }) => value === id) || options[0]);
    }
  };

  startTabs();
  startChoices();
  openHash();
  addEventListener("hashchange", openHash);
})();
