import type { Rule } from '../engine/rule.ts';
import { buildsOnExisting } from './builds-on-existing.ts';
import { buildsOnNothing } from './builds-on-nothing.ts';
import { circulationMissing } from './circulation-missing.ts';
import { commercialAndSupplierForgotten } from './commercial-and-supplier-forgotten.ts';
import { competitorsWithoutAgreement } from './competitors-without-agreement.ts';
import { cultureGap } from './culture-gap.ts';
import { delegateWithoutMandate } from './delegate-without-mandate.ts';
import { distanceUnsolved } from './distance-unsolved.ts';
import { educationOnlySupplies } from './education-only-supplies.ts';
import { endUserAbsent } from './end-user-absent.ts';
import { exchangeOneWay } from './exchange-one-way.ts';
import { hubAndSpoke } from './hub-and-spoke.ts';
import { knowledgeRoleGap } from './knowledge-role-gap.ts';
import { partnerBusinessMissing } from './partner-business-missing.ts';
import { partnerEducationMissing } from './partner-education-missing.ts';
import { partnerGovernmentMissing } from './partner-government-missing.ts';
import { partnerResearchMissing } from './partner-research-missing.ts';
import { quadrupleComplete } from './quadruple-complete.ts';
import { regionLayerEmpty } from './region-layer-empty.ts';
import { rolesNotDiscussed } from './roles-not-discussed.ts';
import { safetyWithoutAgreement } from './safety-without-agreement.ts';
import { singleOrganisation } from './single-organisation.ts';
import { smallFirmsUnsupported } from './small-firms-unsupported.ts';
import { socialPartnersSector } from './social-partners-sector.ts';
import { stakeholderIsolated } from './stakeholder-isolated.ts';

export const partnersRules: readonly Rule[] = [
  partnerBusinessMissing,
  partnerEducationMissing,
  partnerGovernmentMissing,
  partnerResearchMissing,
  quadrupleComplete,
  singleOrganisation,
  regionLayerEmpty,
  buildsOnNothing,
  buildsOnExisting,
  smallFirmsUnsupported,
  educationOnlySupplies,
  knowledgeRoleGap,
  stakeholderIsolated,
  exchangeOneWay,
  hubAndSpoke,
  delegateWithoutMandate,
  rolesNotDiscussed,
  cultureGap,
  competitorsWithoutAgreement,
  safetyWithoutAgreement,
  distanceUnsolved,
  circulationMissing,
  commercialAndSupplierForgotten,
  endUserAbsent,
  socialPartnersSector,
];
