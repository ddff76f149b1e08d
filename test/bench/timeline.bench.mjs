// A timeline of 2,000 events against sorting the same events: by day, by the order of a case, by id. The sort is what any
// program must do to put a history in order; the rest is every deadline, with its reasons.

import { readFileSync } from 'node:fs';

export const name = 'timeline';

const EVENTS = 2_000;
const ROUNDS = 60;

export async function run() {
  const { EVENT_KINDS, timeline, TimelineInput } = await import('@recoup/core');
  const order = new Map(Object.keys(EVENT_KINDS).map((kind, at) => [kind, at]));
  const inOrder = (a, b) => {
    if (a.on !== b.on) return a.on < b.on ? -1 : 1;
    return order.get(a.kind) - order.get(b.kind) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  };
  const rows = [];
  for (const [what, events] of [
    ['the example case, many times over', repeated()],
    ['every kind of event at random', random(Object.keys(EVENT_KINDS).slice(0, -3))],
  ]) {
    const input = TimelineInput.parse({ case: 'bench', asAt: '2026-08-03', events });
    const [sorting, whole] = measured(
      () => [...input.events].sort(inOrder),
      () => timeline(input),
    );
    const against = `sorting them: ${sorting.toFixed(2)} ms`;
    rows.push({ name: `timeline/2,000 events: ${what}`, value: whole, unit: 'ms', against, ratio: whole / sorting });
  }
  return rows;
}

/** The events of the example case, for as many other defendants as it takes, in no order. */
function repeated() {
  const file = new URL('../../examples/trafficking-case/timeline.json', import.meta.url);
  const { events } = JSON.parse(readFileSync(file, 'utf8'));
  const copies = Array.from({ length: Math.ceil(EVENTS / events.length) }, (_, at) =>
    events.map(({ id, defendant, subject, also, ...event }) => ({
      ...event,
      id: `${id}-${String(at)}`,
      ...(defendant && { defendant: `${defendant}-${String(at)}` }),
      ...(subject && { subject: `${subject}-${String(at)}` }),
      ...(also && { also: also.map((other) => `${other}-${String(at)}`) }),
    })),
  );
  return shuffled(copies.flat().slice(0, EVENTS));
}

function random(kinds) {
  const roll = dice();
  return Array.from({ length: EVENTS }, (_, at) => {
    const on = day(roll(900));
    return {
      id: `e${String(at)}`,
      kind: kinds[roll(kinds.length)],
      on,
      at: `${on}T10:00`,
      defendant: `d${String(roll(40))}`,
      subject: `s${String(roll(300))}`,
      until: day(960),
      hearing: day(960),
      wholeSum: true,
      reliesOnInvestigation: true,
      victimIsVulnerable: false,
    };
  });
}

/** Two things in turn, many times: the median of each, in milliseconds. */
function measured(...things) {
  const times = things.map(() => []);
  for (let round = -ROUNDS; round < ROUNDS; round += 1) {
    things.forEach((thing, at) => {
      const start = performance.now();
      thing();
      if (round >= 0) times[at].push(performance.now() - start);
    });
  }
  return times.map((each) => each.sort((a, b) => a - b)[each.length >> 1]);
}

const day = (count) => new Date(Date.UTC(2024, 3, 2 + count)).toISOString().slice(0, 10);

/** The same numbers every time. */
function dice() {
  let seed = 20260629;
  return (sides) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % sides;
  };
}

function shuffled(list) {
  const roll = dice();
  const mixed = [...list];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = roll(at + 1);
    [mixed[at], mixed[other]] = [mixed[other], mixed[at]];
  }
  return mixed;
}
