export const caption =
  "Versement d'une année par patient, selon les deux économies du cahier. Plus la teinte est forte, plus le versement est élevé ; les traits fins sont ceux d'un même versement. Les lettres nomment les zones du tableau ; les hachures couvrent celles où un euro de plus économisé ne rapporte rien, ou coûte.";
