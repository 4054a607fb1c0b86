import { Field } from '@zendeskgarden/react-forms';

/** What is wrong with several inputs together; nothing when nothing is. */
export function Fault({ text }: { text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <Field>
      <Field.Message validation="error" role="alert">
        {text}
      </Field.Message>
    </Field>
  );
}
