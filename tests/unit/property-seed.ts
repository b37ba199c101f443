import fc from 'fast-check'

/**
 * Has properties try the same values in every run, so that a run tells of the change that was made and not of luck.
 * `PROPERTY_SEED` has them try others: `PROPERTY_SEED=$RANDOM npx vitest run --project unit`.
 */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.PROPERTY_SEED ?? 1) })
