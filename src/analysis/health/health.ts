import { ALIKE_STATEMENTS } from '#analysis/health/alike-statements.ts';
import { BARE_OBJECTIONS } from '#analysis/health/bare-objections.ts';
import { BOTH_SIDES } from '#analysis/health/both-sides.ts';
import type { Finding, HealthCheck } from '#analysis/health/check.ts';
import { CIRCULAR_SUPPORT } from '#analysis/health/circular-support.ts';
import { FOR_AND_AGAINST } from '#analysis/health/for-and-against.ts';
import { MISPLACED_UNDERCUTS } from '#analysis/health/misplaced-undercuts.ts';
import { REPEATED_STEPS } from '#analysis/health/repeated-steps.ts';
import { SILENT_ACTORS } from '#analysis/health/silent-actors.ts';
import { STRANDED_STATEMENTS } from '#analysis/health/stranded-statements.ts';
import { THESIS_QUESTION } from '#analysis/health/thesis-question.ts';
import { UNANSWERED_OBJECTIONS } from '#analysis/health/unanswered-objections.ts';
import { UNATTRIBUTED_STATEMENTS } from '#analysis/health/unattributed-statements.ts';
import { UNDEFENDED_STATEMENTS } from '#analysis/health/undefended-statements.ts';
import { UNEXPLAINED_STEPS } from '#analysis/health/unexplained-steps.ts';
import { UNSOURCED_STATEMENTS } from '#analysis/health/unsourced-statements.ts';
import type { ArgumentMap } from '#domain/map.ts';

/** What a careful analyst would ask of a map, the weightiest first. To add a question, add a record. */
export const HEALTH_CHECKS: readonly HealthCheck[] = [
  THESIS_QUESTION,
  CIRCULAR_SUPPORT,
  UNANSWERED_OBJECTIONS,
  UNDEFENDED_STATEMENTS,
  BARE_OBJECTIONS,
  BOTH_SIDES,
  FOR_AND_AGAINST,
  STRANDED_STATEMENTS,
  UNSOURCED_STATEMENTS,
  UNATTRIBUTED_STATEMENTS,
  UNEXPLAINED_STEPS,
  ALIKE_STATEMENTS,
  REPEATED_STEPS,
  MISPLACED_UNDERCUTS,
  SILENT_ACTORS,
];

/** What a check has found, as plain data that a worker can hand over. */
export interface Asked {
  /** The check's id. */
  readonly id: string;
  readonly findings: readonly Finding[];
}

/** Every question with what it has found in the map, in the order of the checks; those that found nothing included. */
export function askedOf(map: ArgumentMap): readonly Asked[] {
  return HEALTH_CHECKS.map(({ id, find }) => ({ id, findings: find(map) }));
}
