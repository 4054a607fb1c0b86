import type { AppPage } from '../../shared/contracts/app-page.ts';
import type { Api } from '../api/create-api.ts';

/** What every screen gets. */
export type LocationProps = { page: AppPage; api: Api };
