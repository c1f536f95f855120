/** One file with the tool and its data. */
export const pack = {
  make: 'Offline copy (HTML)',
  help: 'All of this in one file with its view and briefing; opens anywhere, without a network',
  making: 'Making the offline copy…',
  made: (name: string, megabytes: string) => `Saved as ${name} (${megabytes} MB)`,
  failed: 'The offline copy could not be made. Its parts are fetched once: is the server there?',
};
