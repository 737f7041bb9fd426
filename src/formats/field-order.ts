import * as z from 'zod/mini';

/** A copy of data with its fields in the order of the definition, at every depth; what the definition lacks is left out. */
export function inOrder(schema: z.core.$ZodType, value: unknown): unknown {
  if (schema instanceof z.ZodMiniExactOptional) return inOrder(schema._zod.def.innerType, value);
  if (schema instanceof z.ZodMiniArray && Array.isArray(value)) {
    return value.map((item) => inOrder(schema._zod.def.element, item));
  }
  if (!(schema instanceof z.ZodMiniObject) || typeof value !== 'object' || value === null) return value;
  const fields = new Map(Object.entries(value));
  return Object.fromEntries(
    Object.entries(schema.shape).flatMap(([field, type]) => {
      const held: unknown = fields.get(field);
      return held === undefined ? [] : [[field, inOrder(type, held)]];
    }),
  );
}
