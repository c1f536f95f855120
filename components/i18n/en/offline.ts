export const offline = {
  newVersion: 'A new version is ready.',
  newData: 'New data is ready.',
  reload: 'Reload',
  later: 'Later',
};
