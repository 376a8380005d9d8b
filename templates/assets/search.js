/* Searches the texts of all reports within the page; nothing leaves it. */
(function () {
  "use strict";
  var form = document.getElementById("search");
  var input = document.getElementById("q");
  var status = document.getElementById("status");
  var found = document.getElementById("found");
  var words = form.dataset;
  var BATCH = 10;
  var index = null;
  var grams = [];
  var texts = {};
  var waiting = {};
  var turn = 0;

  window.gouji = {
    index: function (data) {
      index = data;
      index.reports.forEach(function (report, i) {
        report.name = index.bodies[report[0]][0] + "/" + report[1];
        if (data.texts) { texts[report.name] = data.texts[i]; }
      });
      form.hidden = false;
      var query = new URLSearchParams(location.search).get("q");
      if (query) { input.value = query; search(query); }
    },
    grams: function (number, data) { grams[number] = data; },
    text: function (name, data) { texts[name] = data; }
  };

  form.addEventListener("submit", function (event) {
    event.preventDefault();
    try { history.replaceState(null, "", "?q=" + encodeURIComponent(input.value)); } catch (notFromDisk) { status.textContent = ""; }
    search(input.value);
  });

  /* The same as in the index: see SearchText. The second list tells from where each sign came. */
  function normal(text) {
    var out = [];
    var from = [];
    var at = 0;
    Array.from(text).forEach(function (c) {
      if (!/\s/u.test(c)) {
        Array.from(c.normalize("NFKC").toLowerCase()).forEach(function (p) {
          var sign = /[\p{L}\p{Nd}]/u.test(p) ? p : /\s/u.test(p) ? "" : ".";
          if (sign && !(sign === "." && out[out.length - 1] === ".")) { out.push(sign); from.push(at); }
        });
      }
      at += c.length;
    });
    from.push(at);
    return { signs: out, text: out.join(""), from: from };
  }

  function terms(query) {
    var all = [];
    query.split(/\s+/u).forEach(function (word) {
      normal(word).text.split(".").forEach(function (term) {
        if (term && all.indexOf(term) < 0) { all.push(term); }
      });
    });
    return all;
  }

  function shard(gram) {
    var hash = 0;
    for (var i = 0; i < gram.length; i++) { hash = (hash * 31 + gram.charCodeAt(i)) % index.shards; }
    return hash;
  }

  function load(address, done) {
    if (waiting[address]) { waiting[address].push(done); return; }
    waiting[address] = [done];
    var script = document.createElement("script");
    function finish(well) {
      var all = waiting[address];
      delete waiting[address];
      script.remove();
      all.forEach(function (each) { each(well); });
    }
    script.onload = function () { finish(true); };
    script.onerror = function () { finish(false); };
    script.src = words.root + "search/" + address;
    document.head.appendChild(script);
  }

  function loadAll(addresses, done) {
    var open = addresses.length;
    var well = true;
    if (!open) { done(true); }
    addresses.forEach(function (address) {
      load(address, function (loaded) {
        well = well && loaded;
        open -= 1;
        if (!open) { done(well); }
      });
    });
  }

  function gramsOf(term) {
    var signs = Array.from(term);
    return signs.length < 2 ? signs : signs.slice(1).map(function (sign, i) { return signs[i] + sign; });
  }

  function numbers(posting) {
    var all = new Set();
    var at = -1;
    (posting ? posting.split(" ") : []).forEach(function (run) {
      var parts = run.split("+");
      at += parseInt(parts[0], 36) + 1;
      all.add(at);
      for (var more = parts[1] ? parseInt(parts[1], 36) : 0; more > 0; more--) { at += 1; all.add(at); }
    });
    return all;
  }

  /* The reports that may have all terms, the newest first. */
  function candidates(all, done) {
    var list = index.reports.map(function (report, i) { return i; }).reverse();
    if (!index.shards) { done(list); return; }
    var needed = [];
    all.forEach(function (term) { needed = needed.concat(gramsOf(term)); });
    var files = needed.map(shard).filter(function (s, i, a) { return !grams[s] && a.indexOf(s) === i; });
    loadAll(files.map(function (s) { return "grams-" + s + ".js"; }), function (well) {
      if (!well) { done(null); return; }
      var having = needed.map(function (gram) { return numbers(grams[shard(gram)][gram]); });
      done(list.filter(function (i) { return having.every(function (has) { return has.has(i); }); }));
    });
  }

  function search(query) {
    var mine = ++turn;
    var all = terms(query);
    Array.from(found.querySelectorAll("ol, button")).forEach(function (old) { old.remove(); });
    if (!all.length) { status.textContent = ""; return; }
    status.textContent = words.busy;
    var list = document.createElement("ol");
    var count = titles(all, list);
    candidates(all, function (reports) {
      if (mine !== turn) { return; }
      if (!reports) { status.textContent = words.failed; return; }
      found.appendChild(list);
      batch(mine, all, reports, list, count);
    });
  }

  function batch(mine, all, reports, list, count) {
    var some = reports.slice(0, index.shards ? BATCH : reports.length);
    var rest = reports.slice(some.length);
    var missing = some.map(function (i) { return index.reports[i].name; })
      .filter(function (name) { return !texts[name]; });
    loadAll(missing.map(function (name) { return "text/" + name + ".js"; }), function (well) {
      if (mine !== turn) { return; }
      if (!well) { status.textContent = words.failed; return; }
      some.forEach(function (i) { count += hits(all, index.reports[i], list); });
      if (rest.length && !list.children.length) { batch(mine, all, rest, list, count); return; }
      status.textContent = count ? words.some.replace("{count}", count) : words.none;
      if (rest.length) { more(function () { batch(mine, all, rest, list, count); }); }
    });
  }

  function more(next) {
    var button = document.createElement("button");
    button.type = "button";
    button.textContent = words.more;
    button.addEventListener("click", function () { button.remove(); next(); });
    found.appendChild(button);
  }

  /* Bodies and indicators whose names have all terms. */
  function titles(all, list) {
    var count = 0;
    function has(text) {
      var plain = normal(text).text;
      return all.every(function (term) { return plain.indexOf(term) >= 0; });
    }
    index.bodies.forEach(function (body) {
      if (has(body[1] + " " + body[2].join(" "))) {
        count += 1;
        entry(list, words.root + body[0] + "/index.html", body[1]);
      }
      body[3].forEach(function (number) {
        var series = index.series[number];
        if (has(series[1] + " " + body[1]) && !has(body[1])) {
          count += 1;
          var place = body[4] ? "/series/" + series[0] : "";
          entry(list, words.root + body[0] + place + "/index.html", series[1] + " \u2013 " + body[1], series[2]);
        }
      });
    });
    return count;
  }

  /* Sections of a report; every term stands somewhere in the report, at least one in each section shown. */
  function hits(all, report, list) {
    var sections = texts[report.name].map(normal);
    var title = normal(report[2]).text;
    var whole = all.every(function (term) {
      return title.indexOf(term) >= 0 || sections.some(function (s) { return s.text.indexOf(term) >= 0; });
    });
    if (!whole) { return 0; }
    var count = 0;
    sections.forEach(function (section, i) {
      var first = all.map(function (term) { return section.text.indexOf(term); })
        .filter(function (at) { return at >= 0; })
        .sort(function (a, b) { return a - b; })[0];
      if (first === undefined) { return; }
      count += 1;
      var known = index.sections[report[3][i]];
      var item = entry(list, words.root + report.name + "/index.html" + (known ? "#" + known[0] : ""),
        report[2] + (known ? " \u2013 " + known[1] : ""));
      item.appendChild(excerpt(all, section, texts[report.name][i], first));
    });
    if (!count) {
      count = 1;
      entry(list, words.root + report.name + "/index.html", report[2]);
    }
    return count;
  }

  function entry(list, address, text, more) {
    var item = document.createElement("li");
    var link = document.createElement("a");
    link.href = address;
    link.textContent = text;
    item.appendChild(link);
    if (more) {
      var line = document.createElement("p");
      line.textContent = more;
      item.appendChild(line);
    }
    list.appendChild(item);
    return item;
  }

  /* A stretch of the text around the first hit, with all hits in it marked. */
  function excerpt(all, section, text, first) {
    var line = document.createElement("p");
    var starts = [];
    var length = 0;
    section.signs.forEach(function (sign) { starts.push(length); length += sign.length; });
    function source(offset) {
      var low = 0;
      while (low < starts.length && starts[low] < offset) { low += 1; }
      return section.from[low];
    }
    var from = Math.max(0, source(first) - 30);
    var to = Math.min(text.length, source(first) + 90);
    var at = from;
    line.append(from > 0 ? "\u2026" : "");
    var offset = 0;
    for (;;) {
      var next = -1;
      var term = "";
      all.forEach(function (each) {
        var hit = section.text.indexOf(each, offset);
        if (hit >= 0 && (next < 0 || hit < next || hit === next && each.length > term.length)) { next = hit; term = each; }
      });
      if (next < 0) { break; }
      var begin = source(next);
      var end = source(next + term.length - 1) + 1;
      offset = next + term.length;
      if (end > to) { break; }
      if (begin >= at) {
        line.append(text.slice(at, begin));
        var mark = document.createElement("mark");
        mark.textContent = text.slice(begin, end);
        line.append(mark);
        at = end;
      }
    }
    line.append(text.slice(at, to), to < text.length ? "\u2026" : "");
    return line;
  }
}());
