declare module '*/install.mjs' {
  /** Installs the packages of the lock file of a folder unless they are there; of two that start at once, one installs and the other waits. */
  export function installPackages(root: string, report: (line: string) => void): Promise<void>;
}
