import {
  FUNNEL,
  REPRESENTATIVENESS,
  SAMPLE_SIZE,
  SELECTION,
  SENDING_TIMES,
} from '../../support/report-examples.ts';
import { BREAKDOWN_ANSWERS } from './breakdown-answers.ts';
import type { Answers } from './workspace-answers.ts';

/** A service that asks, and is answered, unevenly. */
export const ASKING_ANSWERS: Answers = {
  ...BREAKDOWN_ANSWERS,
  '/reports/funnel': FUNNEL,
  '/reports/representativeness': REPRESENTATIVENESS,
  '/reports/sample-size': SAMPLE_SIZE,
  '/reports/selection': SELECTION,
  '/reports/sending-times': SENDING_TIMES,
};
