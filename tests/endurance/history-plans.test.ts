import { describePlans } from '../support/history/describe-plans.ts';

describePlans(1_000_000);
