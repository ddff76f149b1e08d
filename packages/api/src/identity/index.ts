// The door of identity/: who calls, and what they may do.

export { admit, authenticate } from './authenticate.js';
export {
  actionOf,
  type Authority,
  guard,
  type Membership,
  membershipIn,
  noSuchCase,
  requireCase,
  requireRole,
  requires,
} from './authorise.js';
export { bearerIdentity, type TokenSettings } from './bearer.js';
export { type DevelopmentIdentity, developmentIdentity, developmentKey, type TokenFor } from './development.js';
export { type IssuerSettings, issuerKeys } from './issuer.js';
export { type Action, isAction, may, type Permission, permissions, seesVictims } from './permissions.js';
export { type GuardedRoute, routesOf } from './routes-of.js';
export { callerInCase, callerOf, type Identity, isRole, type Principal, type Role, ROLES } from './principal.js';
