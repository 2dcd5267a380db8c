import { registerEnumType } from '@nestjs/graphql';

export enum Continent {
  AFRICA = 'africa',
  ASIA = 'asia',
  EUROPE = 'europe',
  NORTH_AMERICA = 'north_america',
  OCEANIA = 'oceania',
  SOUTH_AMERICA = 'south_america',
}
registerEnumType(Continent, { name: 'Continent' });
