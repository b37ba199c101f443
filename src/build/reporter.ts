/** Is told how a build goes. */
export interface Reporter {
  /** Is told what was done, a line at a time. */
  readonly tell: (message: string) => void
  /** Is told about problems that do not stop the build. */
  readonly warn: (problems: string) => void
  /**
   * Is told that a part of the work begins.
   *
   * @param what What is done to what: `Rendering pages`.
   * @param total The number of its steps.
   * @returns A function to call after each step.
   */
  readonly begin: (what: string, total: number) => () => void
}
