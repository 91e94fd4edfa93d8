// The bot on Discord's gateway: interactions come in over the socket, replies go out over REST.
export { openGateway, type Gateway, type GatewayParts } from './open-gateway.js';
export { registerCommands, type Registration } from './register.js';
