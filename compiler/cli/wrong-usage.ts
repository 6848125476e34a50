/** A command line that cannot be run as it stands: exit status 2. */
export class WrongUsage extends Error {}
