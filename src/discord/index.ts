// The adapter to Discord's gateway: interactions come in over the socket, replies go out over REST.
export { type Gateway, openGateway } from './open-gateway.js';
export { registerCommands } from './register.js';
