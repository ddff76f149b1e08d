/** A way between two points, each a whole number from 0; `isBoth`: it can be gone in both directions. */
export interface Way {
  readonly from: number;
  readonly to: number;
  readonly isBoth: boolean;
}

/** Which ways lie on no circle of ways, whatever their directions; by their places in the list. */
export function offCircles(ways: readonly Way[]): Set<number> {
  const found = new Set<number>();
  const at = neighbours(ways, () => true);
  const seen = new Map<number, number>();
  const low = new Map<number, number>();
  const visit = (point: number, by: number): void => {
    const number = seen.size;
    seen.set(point, number);
    low.set(point, number);
    for (const [way, next] of at.get(point) ?? []) {
      if (way === by) continue;
      if (!seen.has(next)) {
        visit(next, way);
        if ((low.get(next) ?? 0) > number) found.add(way);
      }
      low.set(point, Math.min(low.get(point) ?? number, low.get(next) ?? number));
    }
  };
  for (const point of at.keys()) if (!seen.has(point)) visit(point, -1);
  return found;
}

/**
 * Which ways lie on no round trip, in the directions that they can be gone; by their places in the list.
 *
 * @remarks A round trip stays among points that can all be reached from each other. There, a way of one direction is on one;
 * and a way of both directions is on one that does not turn back on it unless it is the only one between two parts (Boesch
 * and Tindell's theorem on strong orientations of mixed graphs).
 */
export function offRoundTrips(ways: readonly Way[]): Set<number> {
  const island = islands(ways);
  const inside = ways.flatMap((way, at) => (island.get(way.from) === island.get(way.to) ? [at] : []));
  const off = offCircles(inside.flatMap((at) => ways[at] ?? []));
  const found = new Set(ways.keys());
  inside.forEach((at, place) => {
    if (ways[at]?.isBoth === false || !off.has(place)) found.delete(at);
  });
  return found;
}

/** Points that can be reached from each other have the same number (Tarjan). */
function islands(ways: readonly Way[]): Map<number, number> {
  const at = neighbours(ways, ({ isBoth }) => isBoth);
  const seen = new Map<number, number>();
  const low = new Map<number, number>();
  const found = new Map<number, number>();
  const open: number[] = [];
  const visit = (point: number): void => {
    const number = seen.size;
    seen.set(point, number);
    low.set(point, number);
    open.push(point);
    for (const [, next] of at.get(point) ?? []) {
      if (!seen.has(next)) visit(next);
      if (!found.has(next)) low.set(point, Math.min(low.get(point) ?? number, low.get(next) ?? number));
    }
    if (low.get(point) !== number) return;
    for (const each of open.splice(open.indexOf(point))) found.set(each, number);
  };
  for (const point of at.keys()) if (!seen.has(point)) visit(point);
  return found;
}

/** From each point, the ways and where they lead. */
function neighbours(ways: readonly Way[], canGoBack: (way: Way) => boolean): Map<number, [way: number, to: number][]> {
  const found = new Map<number, [number, number][]>();
  const add = (from: number, way: number, to: number) => {
    const known = found.get(from);
    if (known === undefined) found.set(from, [[way, to]]);
    else known.push([way, to]);
  };
  ways.forEach((way, at) => {
    add(way.from, at, way.to);
    if (canGoBack(way)) add(way.to, at, way.from);
    else if (!found.has(way.to)) found.set(way.to, []);
  });
  return found;
}
