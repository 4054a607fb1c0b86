import { z } from 'zod';
import { settingsSchema } from '../../shared/settings.ts';
import { nearestName } from '../platform/nearest-name.ts';

/** As much of JSON Schema as tells which keys there are. */
type Shape = {
  properties?: Record<string, Shape>;
  additionalProperties?: Shape | boolean;
  items?: Shape;
  anyOf?: Shape[];
  oneOf?: Shape[];
};

/** Finds the key that an unknown one, such as `surveys.0.brand`, may stand for. */
export function suggestKey(path: string): string | null {
  const parts = path.split('.');
  const name = parts.pop() ?? '';
  const whole = z.toJSONSchema(settingsSchema, { io: 'input', unrepresentable: 'any' }) as Shape;
  const parents = parts.reduce<Shape[]>((shapes, part) => shapes.flatMap(stepInto(part)), [whole]);
  const known = parents
    .flatMap(withChoices)
    .flatMap(({ properties = {} }) => Object.keys(properties));
  return nearestName(name, known);
}

/** Puts an unknown key into words, as the middle of a sentence. */
export function describeUnknownKey(path: string): string {
  const meant = suggestKey(path);
  return meant === null ? path : `${path} (did you mean ${meant}?)`;
}

function stepInto(part: string) {
  return (shape: Shape): Shape[] =>
    withChoices(shape).flatMap(({ properties, additionalProperties: others, items }) => {
      const next = properties?.[part] ?? (typeof others === 'object' ? others : items);
      return next === undefined ? [] : [next];
    });
}

function withChoices(shape: Shape): Shape[] {
  return [shape, ...[...(shape.anyOf ?? []), ...(shape.oneOf ?? [])].flatMap(withChoices)];
}
