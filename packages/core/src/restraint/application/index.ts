export { consent, mayAct, RestraintActor, whoMayAct, WhoMayActInput } from './applicant.js';
export type { RestraintPower, WhoMayAct } from './applicant.js';
export { APPLICATION_ITEMS, applicationReady, ApplicationReadyInput } from './checklist.js';
export type { ApplicationItem, ApplicationReady } from './checklist.js';
export { noticeOfApplication, NoticeOfApplicationInput } from './notice.js';
