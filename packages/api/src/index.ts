// The door of @recoup/api: what is not listed here is private.

export { createApp } from './app.js';
export type { components, operations, paths } from './client/schema.js';
export type { Given, Limits } from './app.js';
export type { Identity, Principal, Role } from './identity/index.js';
export type { Log, LogLine } from './log.js';
export type { Audit, AuditEvent } from './operation/audit.js';
export { caseFileSchema } from './openapi/case-file-schema.js';
export { openApiDocument } from './openapi/document.js';
export { lineReply } from './statements/report.js';
export type { StatementReport } from './statements/report.js';
export { readStatement } from './statements/read-statement.js';
export type { ReadStatementOptions, StatementRead } from './statements/read-statement.js';
export { openStore } from './store/index.js';
export type { Db, StoreSettings } from './store/index.js';
