/**
 * Something that an auditor hears of, in the shape that audit services of the field take
 * (`what, who, when, service, subjectId, subjectType, correlationId, details`).
 */
export interface AuditEvent {
  /** What was done, as an action of the table of permissions or a word of the journal. */
  readonly what: string;
  /** The caller's subject: opaque. */
  readonly who: string;
  /** The instant, ISO 8601 in UTC. */
  readonly when: string;
  /** What it was done to, such as the id of a case. */
  readonly subjectId: string;
  /** The kind of that, such as `case`. */
  readonly subjectType: string;
  /** Id of the request, as in its log line and in the journal. */
  readonly correlationId: string;
  /** Hashes, versions, on whose behalf and why: never what the case holds. */
  readonly details: Readonly<Record<string, unknown>>;
}

/** Takes events for the auditor. */
export type Audit = (event: AuditEvent) => void;

/** Writes each event as one line of JSON, with the name of the service. @param write takes a line without its end */
export const auditTo =
  (write: (line: string) => void): Audit =>
  ({ what, who, when, ...event }) =>
    write(JSON.stringify({ what, who, when, service: 'recoup', ...event }));
