export { ancillaryOrder, AncillaryOrderInput } from './ancillary.js';
export { exceptionToRestraint, ExceptionInput } from './exception.js';
export { orderTerms, OrderTermsInput } from './order-terms.js';
export type { OrderTerms } from './order-terms.js';
export { Reporting, reportingRequirement, ReportingRequirementInput } from './reporting.js';
export type { ReportingRequirement } from './reporting.js';
