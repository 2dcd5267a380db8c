import type { Command } from 'commander';

/** Adds one command, with its options and subcommands, to the program. */
export type RegisterCommand = (program: Command) => void;

interface RegisteredCommand {
  name: string;
  summary: string;
  /** Imports the file of this command alone. */
  load: () => Promise<RegisterCommand>;
}

/** Every command, in the order in which `--help` lists them. */
export const registeredCommands: RegisteredCommand[] = [
  {
    name: 'start',
    summary: 'run Meridian: everything in one process, or the named parts of it',
    load: async () => (await import('./start/start.command.js')).registerStart,
  },
  {
    name: 'migrate',
    summary: 'bring the database to this version',
    load: async () => (await import('./migrate/migrate.command.js')).registerMigrate,
  },
  {
    name: 'demo',
    summary: 'run Meridian with the example community, on a data folder of its own',
    load: async () => (await import('./demo/demo.command.js')).registerDemo,
  },
  {
    name: 'doctor',
    summary: 'check settings, database, queue, mail, files, clock and disk',
    load: async () => (await import('./doctor/doctor.command.js')).registerDoctor,
  },
  {
    name: 'set-up',
    summary: 'name the community and make its first administrator',
    load: async () => (await import('./set-up/set-up.command.js')).registerSetUp,
  },
  {
    name: 'roll',
    summary: 'import the list of who is a member, and undo an import',
    load: async () => (await import('./roll/roll.command.js')).registerRoll,
  },
  {
    name: 'members',
    summary: 'hand out a sign-in link or an API token for one member',
    load: async () => (await import('./members/members.command.js')).registerMembers,
  },
  {
    name: 'archive',
    summary: 'take a community’s content out, or bring one in',
    load: async () => (await import('./archive/archive.command.js')).registerArchive,
  },
  {
    name: 'audit',
    summary: 'check the audit log, and prove what stands in it',
    load: async () => (await import('./audit/audit.command.js')).registerAudit,
  },
  {
    name: 'panel',
    summary: 'compute the draw of a members’ panel again',
    load: async () => (await import('./panel/panel.command.js')).registerPanel,
  },
  {
    name: 'rules',
    summary: 'screen posts by rules, without a community',
    load: async () => (await import('./rules/rules.command.js')).registerRules,
  },
  {
    name: 'triage',
    summary: 'train and try the model that puts what is likely bad first',
    load: async () => (await import('./triage/triage.command.js')).registerTriage,
  },
  {
    name: 'digest',
    summary: 'see what a digest would say, and send those that are due',
    load: async () => (await import('./digest/digest.command.js')).registerDigest,
  },
  {
    name: 'jobs',
    summary: 'see jobs that were set aside, and put them back',
    load: async () => (await import('./jobs/jobs.command.js')).registerJobs,
  },
  {
    name: 'build',
    summary: 'build the server and the pages, where they are older than their sources',
    load: async () => (await import('./build/build.command.js')).registerBuild,
  },
];
