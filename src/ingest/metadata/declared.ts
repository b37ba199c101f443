import type { z } from 'zod'
import type { Places } from './places.ts'
import type { frontMatterSchema, sidecarSchema } from './schema.ts'

/** Some of the values of a schema. A key without a value is left out, or `undefined`. */
type Some<Schema extends z.ZodType> = {
  readonly [Key in keyof z.infer<Schema>]?: z.infer<Schema>[Key] | undefined
}

/**
 * The metadata that an article's owner, its file or its page declares. Nothing in it was derived or guessed. Texts are
 * one line each, without spaces at the ends. See `frontMatterSchema` for the keys.
 */
export type DeclaredMetadata = Some<typeof frontMatterSchema> & {
  /** Where an owner wrote each value. A text or a page has none: a mistake there is only a warning. */
  readonly places?: Places
}

/** The metadata that a sidecar declares, and how its seed has to be read. See `sidecarSchema`. */
export type SidecarMetadata = Some<typeof sidecarSchema> & Pick<DeclaredMetadata, 'places'>
