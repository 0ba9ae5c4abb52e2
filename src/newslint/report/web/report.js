(function () {
  "use strict";
  var files = JSON.parse(document.getElementById("articles").textContent);
  var status = document.querySelector(".status");
  var notes = Array.prototype.slice.call(document.querySelectorAll(".notes > li"));
  var decided = {};
  var here = null;
  var onlyPack = "";
  var hiddenSeverities = {};
  var marksOf = {}, insertsOf = {};

  function all(selector, root) {
    return Array.prototype.slice.call((root || document).querySelectorAll(selector));
  }
  function number(note) { return note.id.slice(1); }
  function fileOf(note) { return files[note.closest("article").dataset.place]; }
  function changesOf(note) { return fileOf(note).changes[number(note)]; }
  function numbers(part) { return part.dataset.f.split(" "); }
  function isShown(note) { return !note.hidden; }
  function say(words) { if (status) status.textContent = words; }

  all("mark[data-f], .old[data-f]").forEach(function (part) {
    numbers(part).forEach(function (each) { (marksOf[each] = marksOf[each] || []).push(part); });
  });
  all("ins[data-f]").forEach(function (part) {
    (insertsOf[part.dataset.f] = insertsOf[part.dataset.f] || []).push(part);
  });

  // Two fixes cannot both change the same words.
  function clash(left, right) {
    return left.some(function (a) {
      return right.some(function (b) {
        return (a[0] < b[1] && b[0] < a[1]) || (a[0] === b[0] && a[1] === b[1]);
      });
    });
  }

  function decide(note, what) {
    if (!note) return "";
    var changes = changesOf(note), replaced = [];
    if (what === "accept" && !changes) return "There is no fix to accept. ";
    if (what === "accept") {
      all(".notes > li", note.closest("article")).forEach(function (other) {
        var its = changesOf(other);
        if (other !== note && decided[number(other)] === "accept" && clash(changes, its)) {
          set(other, "");
          replaced.push(number(other));
        }
      });
    }
    set(note, what);
    return replaced.length ? "In place of " + replaced.join(", ") + ". " : "";
  }

  function set(note, what) {
    decided[number(note)] = what;
    note.classList.toggle("done", what === "accept");
    note.classList.toggle("left", what === "leave");
    all("[data-act]", note).forEach(function (button) {
      button.setAttribute("aria-pressed", String(button.dataset.act === what));
    });
    (insertsOf[number(note)] || []).forEach(function (part) { part.hidden = what !== "accept"; });
    (marksOf[number(note)] || []).forEach(paint);
  }

  function paint(part) {
    var its = numbers(part);
    function is(what) { return function (each) { return decided[each] === what; }; }
    if (part.classList.contains("old")) {
      part.classList.toggle("gone", its.some(is("accept")));
      return;
    }
    part.classList.toggle("done", its.some(is("accept")));
    part.classList.toggle("left", its.every(is("leave")));
    part.classList.toggle("off", its.every(function (each) {
      return document.getElementById("f" + each).hidden;
    }));
  }

  function result(file) {
    var changes = [];
    Object.keys(file.changes).forEach(function (each) {
      if (decided[each] === "accept") changes = changes.concat(file.changes[each]);
    });
    changes.sort(function (a, b) { return a[0] - b[0] || a[1] - b[1]; });
    var points = Array.from(file.source), parts = [], at = 0;
    changes.forEach(function (change) {
      parts.push(points.slice(at, change[0]).join(""), change[2]);
      at = Math.max(at, change[1]);
    });
    parts.push(points.slice(at).join(""));
    return parts.join("");
  }

  function count(words) {
    var accepted = 0, fixable = 0;
    notes.forEach(function (note) {
      accepted += decided[number(note)] === "accept" ? 1 : 0;
      fixable += changesOf(note) ? 1 : 0;
    });
    say((words || "") + accepted + " of " + fixable + " fixes accepted");
    all("article").forEach(function (article) {
      var some = all(".notes > li.done", article).length;
      all(".count", article).forEach(function (place) {
        place.textContent = some === 1 ? "1 fix accepted" : (some || "No") + " fixes accepted";
      });
      all("textarea", article).forEach(function (area) {
        if (area.closest("details").open) area.value = result(files[article.dataset.place]);
      });
    });
  }

  function filter() {
    var shown = 0;
    notes.forEach(function (note) {
      note.hidden = Boolean(hiddenSeverities[note.dataset.severity]) ||
        Boolean(onlyPack && note.dataset.pack !== onlyPack);
      shown += note.hidden ? 0 : 1;
      var label = document.getElementById("m" + number(note));
      if (label) label.parentNode.classList.toggle("off", note.hidden);
    });
    all("mark[data-f]").forEach(paint);
    if (here && here.hidden) point(null);
    say(shown === notes.length ? "All " + shown + " shown" : shown + " of " + notes.length + " shown");
  }

  function point(note, from) {
    all(".here").forEach(function (part) { part.classList.remove("here", "sheet"); });
    here = note;
    if (!note) return;
    note.classList.add("here");
    note.classList.toggle("sheet", from === "story");
    (marksOf[number(note)] || []).concat(insertsOf[number(note)] || []).forEach(function (part) {
      if (!part.classList.contains("old")) part.classList.add("here");
    });
    var target = document.getElementById("m" + number(note));
    if (from !== "story" && target) target.scrollIntoView({ block: "center" });
    if (from !== "list") note.scrollIntoView({ block: "nearest" });
    if (from !== "list") note.focus({ preventScroll: true });
  }

  function step(by) {
    var shown = notes.filter(isShown), at = shown.indexOf(here);
    if (!shown.length) return;
    var next = at < 0 ? (by > 0 ? 0 : shown.length - 1) : at + by;
    point(shown[Math.max(0, Math.min(shown.length - 1, next))]);
  }

  function showAll() {
    onlyPack = "";
    hiddenSeverities = {};
    all("[data-show]").forEach(function (b) { b.setAttribute("aria-pressed", "true"); });
    all("button[data-pack]").forEach(function (b) { b.setAttribute("aria-pressed", "false"); });
    filter();
  }

  function press(button) {
    var note = button.closest(".notes > li"), what = button.dataset.act;
    if (button.dataset.show) {
      hiddenSeverities[button.dataset.show] = button.getAttribute("aria-pressed") === "true";
      button.setAttribute("aria-pressed", String(!hiddenSeverities[button.dataset.show]));
      filter();
    } else if (button.dataset.pack) {
      onlyPack = onlyPack === button.dataset.pack ? "" : button.dataset.pack;
      all("button[data-pack]").forEach(function (each) {
        each.setAttribute("aria-pressed", String(each.dataset.pack === onlyPack));
      });
      filter();
    } else if (note) {
      if (note !== here) point(note, "list");
      count(decide(note, decided[number(note)] === what ? "" : what));
    } else if (what === "accept-safe") {
      notes.filter(isShown).forEach(function (each) {
        if (each.dataset.safety !== "safe" || decided[number(each)]) return;
        var others = all(".notes > li.done", each.closest("article"));
        var taken = others.some(function (other) { return clash(changesOf(each), changesOf(other)); });
        if (!taken) decide(each, "accept");
      });
      count();
    } else if (what === "undo") {
      notes.forEach(function (each) { set(each, ""); });
      count();
    } else if (what === "copy") {
      copy(result(files[button.closest("article").dataset.place]));
    } else if (what === "download") {
      download(files[button.closest("article").dataset.place]);
    }
  }

  function copy(text) {
    var area = document.createElement("textarea");
    area.value = text;
    document.body.appendChild(area);
    area.select();
    // A page opened from a file has no other clipboard.
    var done = document.execCommand("copy");
    area.remove();
    say(done ? "Copied" : "The browser does not let this page copy: show the text and copy it there");
  }

  function download(file) {
    var link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([result(file)], { type: "text/plain;charset=utf-8" }));
    link.download = file.path.split(/[\\/]/).pop();
    link.click();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 1000);
  }

  document.addEventListener("click", function (event) {
    var button = event.target.closest("button");
    if (button) return press(button);
    var link = event.target.closest("a.number");
    if (link) {
      event.preventDefault();
      return point(link.closest("li"));
    }
    var mark = event.target.closest("sup a, mark, .story ins");
    if (mark) {
      event.preventDefault();
      var its = mark.dataset.f ? numbers(mark) : [mark.id.slice(1)];
      var shown = its.map(function (each) { return document.getElementById("f" + each); }).filter(isShown);
      // A second click on the same words goes to the next that is said of them.
      return point(shown[(shown.indexOf(here) + 1) % shown.length] || null, "story");
    }
    var note = event.target.closest(".notes > li");
    if (!note) return point(null);
    if (note !== here && !event.target.closest("summary")) point(note, "list");
  });

  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.localName === "textarea") return;
    var onButton = event.target.closest("button, summary, a");
    var does = {
      j: function () { step(1); },
      k: function () { step(-1); },
      a: function () { count(decide(here, "accept")); },
      x: function () { count(decide(here, "leave")); },
      u: function () { count(decide(here, "")); },
      Escape: showAll,
      Enter: function () {
        var details = here && here.querySelector("details");
        if (details) details.open = !details.open;
      }
    }[event.key];
    if (!does || (event.key === "Enter" && onButton)) return;
    event.preventDefault();
    does();
  });

  document.addEventListener("toggle", function (event) {
    var area = event.target.open && event.target.querySelector("textarea");
    if (area) area.value = result(files[area.closest("article").dataset.place]);
  }, true);

  if (notes.length) count();
})();
