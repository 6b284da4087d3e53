/** What tells one finding from another across releases: for dismissals and for a baseline. */
export { digestOf } from './digest.ts';
export { pageOf, type FindingIdentity } from './finding-identity.ts';
export { identify, locateFinding } from './identify.ts';
export { pairFindings, sameFinding, type Paired, type Sameness } from './same-finding.ts';
