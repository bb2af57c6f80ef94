export { onHostCommand, readyToClose, requestedFile } from '../host.ts';
