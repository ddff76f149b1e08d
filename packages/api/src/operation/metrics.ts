import { coreVersion, lawVersion } from '@recoup/core';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Log } from '../log.js';

/** Counters of the service, for Prometheus. They are made from lines of the log, so they know nothing that it does not. */
export interface Metrics {
  readonly count: Log;
  /** What Prometheus reads, and its type. */
  text(): Promise<string>;
  readonly type: string;
}

/** Seconds: from an answer out of memory to a large case. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** @param ofProcess whether memory, processor and event loop of the process are measured too */
export function metricsOf({ ofProcess }: { readonly ofProcess: boolean }): Metrics {
  const register = new Registry();
  const registers = [register];
  const labelNames = ['method', 'route', 'status'] as const;
  const requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Requests by method, path as declared, and status',
    labelNames,
    buckets: BUCKETS,
    registers,
  });
  const failures = new Counter({ name: 'recoup_failures_total', help: 'Faults that are in the log', registers });
  const info = new Gauge({
    name: 'recoup_info',
    help: 'Versions that answer',
    labelNames: ['library', 'law'],
    registers,
  });
  info.set({ library: coreVersion, law: lawVersion }, 1);
  if (ofProcess) collectDefaultMetrics({ register });
  return {
    count(line) {
      if (line.event === 'failure') failures.inc();
      else if (line.event === 'request')
        requests.observe({ method: line.method, route: line.route, status: line.status }, (line.ms ?? 0) / 1000);
    },
    text: () => register.metrics(),
    type: register.contentType,
  };
}
