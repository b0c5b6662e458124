// Plays the races; without it their end is seen. Nothing moves unless somebody presses Play.
for (const race of document.querySelectorAll(".race")) {
  const controls = race.querySelector(".controls");
  const button = controls.querySelector("button");
  const slider = controls.querySelector("input");
  const length = Number(race.dataset.length);
  const numbers = (text) => text.split(" ").map(Number);
  const runs = [...race.querySelectorAll("[data-calls]")].map((run) => {
    const lines = run.matches("polyline") ? [run] : [...run.querySelectorAll("polyline")];
    const places = lines[0].getAttribute("points").split(" ").map((pair) => pair.split(",").map(Number));
    const mark = run.querySelector(".mark");
    return { lines, places, calls: numbers(run.dataset.calls), mark, end: mark?.getAttribute("transform") };
  });
  let call = length;
  let last = 0;
  let playing = false;

  function draw() {
    for (const { lines, places, calls, mark, end } of runs) {
      let i = 0;
      while (i + 1 < calls.length && calls[i + 1] <= call) i++;
      const seen = places.slice(0, i + 1);
      const next = places[i + 1];
      if (next && call > calls[i]) {
        const share = (call - calls[i]) / (calls[i + 1] - calls[i]);
        seen.push([0, 1].map((axis) => places[i][axis] + share * (next[axis] - places[i][axis])));
      }
      for (const line of lines) line.setAttribute("points", seen.join(" "));
      mark?.setAttribute("transform", next ? `translate(${seen.at(-1).join(" ")})` : end);
    }
    slider.value = String((1000 * call) / length);
    button.textContent = playing ? "Pause" : call >= length ? "Play the race" : "Go on";
  }

  function frame(now) {
    if (!playing) return;
    // Twelve seconds, however many calls there are; a tab that was away goes on where it was.
    call = Math.min(length, call + (Math.min(100, now - last) * length) / 12000);
    last = now;
    if (call >= length) playing = false;
    draw();
    requestAnimationFrame(frame);
  }

  button.addEventListener("click", () => {
    playing = !playing;
    if (playing && call >= length) call = 0;
    last = performance.now();
    requestAnimationFrame(frame);
    draw();
  });
  slider.addEventListener("input", () => {
    playing = false;
    call = (Number(slider.value) * length) / 1000;
    draw();
  });
  addEventListener("beforeprint", () => {
    playing = false;
    call = length;
    draw();
  });
  // Who wants no motion moves the slider.
  button.hidden = matchMedia("(prefers-reduced-motion: reduce)").matches;
  controls.hidden = false;
}

// On paper nothing can be unfolded.
addEventListener("beforeprint", () => {
  for (const folded of document.querySelectorAll("details:not([open])")) {
    folded.open = true;
    folded.dataset.printed = "";
  }
});
addEventListener("afterprint", () => {
  for (const folded of document.querySelectorAll("details[data-printed]")) {
    folded.open = false;
    delete folded.dataset.printed;
  }
});
