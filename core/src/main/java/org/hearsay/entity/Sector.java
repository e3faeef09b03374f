package org.hearsay.entity;

/** Actor sectors of PLOVER: government, military, police, judiciary, and so on. */
public enum Sector {
  GOV,
  MIL,
  COP,
  JUD,
  LEG,
  SPY,
  OPP,
  REB,
  UAF,
  PTY,
  BUS,
  LAB,
  EDU,
  MED,
  NGO,
  IGO,
  CVL,
  REL,
  JRN,
  CRM,
  REF,
  HLH,
  AGR,
  ENV,
  SOC,
  LGL,
  OTH
}
