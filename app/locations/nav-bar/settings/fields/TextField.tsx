import { Input, Textarea } from '@zendeskgarden/react-forms';
import { FieldFrame, lookOf } from './FieldFrame.tsx';
import { useField, type SettingsPath } from './use-field.ts';

type Props = {
  path: SettingsPath;
  /** What stands for no text. */
  empty?: '' | null;
  isLong?: boolean;
  placeholder?: string;
  type?: 'text' | 'url';
};

/** A setting of one line, or of several. */
export function TextField({ path, empty = '', isLong = false, placeholder, type = 'text' }: Props) {
  // A text that was never given is left out of its language's words.
  const field = useField<string | null | undefined>(path);
  const props = {
    ...lookOf(field.fault),
    ...(placeholder !== undefined && { placeholder }),
    value: field.value ?? '',
    onBlur: field.onBlur,
  };
  const handleChange = (value: string) => field.onChange(value === '' ? empty : value);
  return (
    <FieldFrame {...field}>
      {isLong ? (
        <Textarea
          {...props}
          minRows={2}
          maxRows={8}
          onChange={(event) => handleChange(event.target.value)}
        />
      ) : (
        <Input {...props} type={type} onChange={(event) => handleChange(event.target.value)} />
      )}
    </FieldFrame>
  );
}
