import { type RequestHandler, Router } from 'express';
import type { Keeping } from '../../cases/keeping.js';
import type { UploadLimits } from '../../statements/upload.js';
import { bundlesRoutes } from '../bundles.js';
import { caseStatisticsRoutes } from '../case-statistics.js';
import { feedRoutes } from '../feed.js';
import { bundleRoutes } from './bundle.js';
import { caseRoutes } from './case.js';
import { casesRoutes } from './cases.js';
import { determinationsRoutes } from './determinations.js';
import { erasureRoutes } from './erasure.js';
import { findingRoutes } from './findings.js';
import { journalRoutes } from './journal.js';
import { memberRoutes } from './members.js';
import { partRoutes } from './parts.js';
import { questionRoutes } from './questions.js';
import { recordedRoutes } from './recorded.js';
import { statementRoutes } from './statements.js';
import { versionRoutes } from './versions.js';

/** Everything about kept cases. @param body reads JSON; @param patchBody reads a merge patch; @param limits of bank files */
export function keptRoutes(
  body: RequestHandler,
  patchBody: RequestHandler,
  keeping: Keeping,
  limits: UploadLimits,
): Router {
  const router = Router();
  router.use(
    casesRoutes(body, keeping),
    caseRoutes(body, patchBody, keeping),
    partRoutes(body, patchBody, keeping),
    findingRoutes(body, keeping),
    recordedRoutes(body, keeping),
    determinationsRoutes(body, keeping),
    statementRoutes(body, keeping, limits),
    memberRoutes(keeping),
    versionRoutes(keeping),
    questionRoutes(keeping),
    journalRoutes(keeping),
    bundleRoutes(keeping),
    bundlesRoutes(keeping),
    erasureRoutes(keeping),
    feedRoutes(keeping),
    caseStatisticsRoutes(keeping),
  );
  return router;
}
