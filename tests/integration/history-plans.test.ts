import { describePlans } from '../support/history/describe-plans.ts';

// As many as it takes for plans that a million rows have as well.
describePlans(30_000);
