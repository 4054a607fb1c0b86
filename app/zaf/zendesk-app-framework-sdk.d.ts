// The package has no types of its own.
declare module 'zendesk_app_framework_sdk' {
  import type { Sdk } from './zaf.types.ts';

  const sdk: Sdk;
  export default sdk;
}
