export { receivershipDischarge, ReceivershipDischargeInput } from './discharge.js';
export { enforcementReceiver, EnforcementReceiverInput } from './enforcement.js';
export { managementReceiver, ManagementReceiverInput } from './management.js';
