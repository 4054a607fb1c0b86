import { Input } from '@zendeskgarden/react-forms';
import styled from 'styled-components';
import { FieldFrame, lookOf } from './FieldFrame.tsx';
import { useField, type SettingsPath } from './use-field.ts';

const Row = styled.div`
  display: flex;
  align-items: center;
  gap: ${({ theme }) => theme.space.xs};
  max-width: 240px;
  margin-top: ${({ theme }) => theme.space.xs};
`;

const Swatch = styled.input`
  flex: none;
  width: 44px;
  height: 40px;
  padding: 2px;
  border: 0;
  background: none;
  cursor: pointer;
`;

const COLOUR = /^#[0-9a-f]{6}$/i;

/** A colour, written or picked. */
export function ColourField({ path, pickLabel }: { path: SettingsPath; pickLabel: string }) {
  const field = useField<string>(path);
  return (
    <FieldFrame {...field}>
      <Row>
        <Input
          {...lookOf(field.fault)}
          value={field.value}
          spellCheck={false}
          onBlur={field.onBlur}
          onChange={(event) => field.onChange(event.target.value.trim())}
        />
        <Swatch
          type="color"
          aria-label={pickLabel}
          value={COLOUR.test(field.value) ? field.value.toLowerCase() : '#000000'}
          onChange={(event) => field.onChange(event.target.value)}
        />
      </Row>
    </FieldFrame>
  );
}
