import {
  GuildDefaultMessageNotifications,
  GuildExplicitContentFilter,
  GuildMFALevel,
  GuildNSFWLevel,
  GuildPremiumTier,
  GuildSystemChannelFlags,
  GuildVerificationLevel,
  Locale,
  type APIGuild,
  type APIRole,
} from 'discord-api-types/v10';
import { noRoleFlags } from './flags.js';

// Superseded, but Discord still sends them.
const olderRoleFields = { color: 0 };
const olderGuildFields = { region: 'deprecated' };

/** What sets one server apart from another. */
interface Particulars {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly roles: readonly APIRole[];
}

/** A server with nothing switched on, as Discord describes it. */
export function describedGuild({ id, name, ownerId, roles }: Particulars): APIGuild {
  return {
    id,
    name,
    icon: null,
    splash: null,
    discovery_splash: null,
    owner_id: ownerId,
    ...olderGuildFields,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: GuildVerificationLevel.None,
    default_message_notifications: GuildDefaultMessageNotifications.OnlyMentions,
    explicit_content_filter: GuildExplicitContentFilter.Disabled,
    roles: [...roles],
    emojis: [],
    features: [],
    mfa_level: GuildMFALevel.None,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: GuildSystemChannelFlags.SuppressJoinNotifications,
    rules_channel_id: null,
    vanity_url_code: null,
    description: null,
    banner: null,
    premium_tier: GuildPremiumTier.None,
    preferred_locale: Locale.EnglishUS,
    public_updates_channel_id: null,
    nsfw_level: GuildNSFWLevel.Default,
    stickers: [],
    premium_progress_bar_enabled: false,
    hub_type: null,
    safety_alerts_channel_id: null,
    incidents_data: null,
  };
}

/** @param permissions what the role grants, as a bit set */
export function describedRole(
  id: string,
  name: string,
  permissions: bigint,
  managed = false,
): APIRole {
  return {
    id,
    name,
    ...olderRoleFields,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    position: 0,
    permissions: String(permissions),
    icon: null,
    unicode_emoji: null,
    managed,
    mentionable: false,
    flags: noRoleFlags,
  };
}
